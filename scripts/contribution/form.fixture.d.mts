export declare function filledForm(answers?: Readonly<Record<string, string>>): string;
