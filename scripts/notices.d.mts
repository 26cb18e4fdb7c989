export declare function noticesOf(modules: Iterable<string>): string;
