import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import {
  type CompletionItem,
  CompletionRequest,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DidOpenTextDocumentNotification,
  ExitNotification,
  type Hover,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type Position,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

/** An editor without its window: the YAML language server that VS Code and others use. */
export interface Editor {
  /** Opens a text as a file, and waits for what the server finds in it. */
  readonly open: (uri: string, text: string) => Promise<readonly Diagnostic[]>;
  readonly complete: (uri: string, position: Position) => Promise<readonly CompletionItem[]>;
  readonly hover: (uri: string, position: Position) => Promise<Hover | null>;
  readonly close: () => Promise<void>;
}

/**
 * Starts the YAML language server.
 *
 * @param rootUri URL of the workspace folder
 * @param schemas the setting `yaml.schemas` of the workspace
 * @returns the editor; nothing is fetched from the network
 */
export async function startEditor(rootUri: string, schemas: Readonly<Record<string, string>>): Promise<Editor> {
  const server = createRequire(import.meta.url).resolve('yaml-language-server/bin/yaml-language-server');
  const { stdin, stdout } = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
  const yaml = { schemas, schemaStore: { enable: false }, validate: true, hover: true, completion: true };
  connection.onRequest(ConfigurationRequest.type, ({ items }) =>
    items.map(({ section }) => (section === 'yaml' ? yaml : null)),
  );
  connection.onRequest(RegistrationRequest.type, () => undefined);
  const waiting = new Map<string, (found: Diagnostic[]) => void>();
  connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) =>
    waiting.get(uri)?.(diagnostics),
  );
  connection.listen();
  const folder = { uri: rootUri, name: 'workspace' };
  const hover = { contentFormat: ['markdown' as const] };
  const completion = { completionItem: { documentationFormat: ['markdown' as const], snippetSupport: true } };
  const capabilities = { workspace: { configuration: true }, textDocument: { hover, completion } };
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri,
    workspaceFolders: [folder],
    capabilities,
  });
  await connection.sendNotification(InitializedNotification.type, {});
  return {
    open: async (uri, text) => {
      const found = new Promise<Diagnostic[]>((resolve) => waiting.set(uri, resolve));
      const textDocument = { uri, languageId: 'yaml', version: 1, text };
      await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
      return found;
    },
    complete: async (uri, position) => {
      const list = await connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position });
      return Array.isArray(list) ? list : (list?.items ?? []);
    },
    hover: (uri, position) => connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position }),
    close: async () => {
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      connection.dispose();
    },
  };
}
