/** The part of the edtf package, which has no types of its own, that tests compare our reading with. */
declare module 'edtf' {
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
