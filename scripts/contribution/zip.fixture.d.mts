export declare function zip(files: readonly { readonly name: string; readonly text: string; readonly method?: number }[]): Uint8Array;
