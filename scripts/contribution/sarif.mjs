const LEVELS = ['error', 'warning', 'note'];
/** So many findings of a run GitHub shows. */
const MOST = 5000;

/**
 * Makes a report in SARIF from one that a stranger may have written. It carries over findings alone: rule, level, sentence,
 * and place in a file of the repository.
 *
 * @param {string} text SARIF 2.1.0
 * @returns {object} SARIF 2.1.0
 * @throws {Error} if it is not what `accords validate --format sarif` writes
 */
export function cleanSarif(text) {
  const { runs } = JSON.parse(text);
  if (!Array.isArray(runs) || runs.length !== 1 || !Array.isArray(runs[0]?.results))
    throw new Error('This is no report.');
  const results = runs[0].results.slice(0, MOST).map(cleanResult);
  const rules = [...new Set(results.map(({ ruleId }) => ruleId))].sort().map((id) => ({ id }));
  return {
    version: '2.1.0',
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    runs: [{ tool: { driver: { name: 'accords', rules } }, results }],
  };
}

function cleanResult(result) {
  const { ruleId, level, message, locations } = result ?? {};
  const place = locations?.[0]?.physicalLocation;
  const uri = place?.artifactLocation?.uri;
  const line = place?.region?.startLine ?? 1;
  const isRight =
    /^[a-z0-9/-]{1,80}$/.test(ruleId) &&
    LEVELS.includes(level) &&
    typeof message?.text === 'string' &&
    /^(?!.*(?:^|\/)\.\.?(?:\/|$))[\w.@-][\w./@-]{0,300}$/.test(uri) &&
    Number.isInteger(line) &&
    line > 0;
  if (!isRight) throw new Error('A finding of the report is not as it should be.');
  return {
    ruleId,
    level,
    message: { text: message.text.slice(0, 1000) },
    locations: [{ physicalLocation: { artifactLocation: { uri }, region: { startLine: line } } }],
  };
}
