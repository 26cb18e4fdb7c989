export function neutral(text: string): string;
