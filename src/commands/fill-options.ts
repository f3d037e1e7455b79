/** What `bapa fill` is asked for. */
export interface FillOptions {
  readonly section?: string;
  readonly at?: string;
  readonly missing: boolean;
  readonly set: readonly string[];
  readonly answers?: string;
  readonly plain: boolean;
  readonly lang?: string;
}
