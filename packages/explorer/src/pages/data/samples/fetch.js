const id = 'jp-gb-digital-partnership-2022/secure-by-design';
const response = await fetch(`https://digital-accords.github.io/data/v1/${id}.json`);
const { title, derived } = await response.json();
console.log(title.en, '-', derived.status.state);
