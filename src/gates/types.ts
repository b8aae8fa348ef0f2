import type { Document } from 'domhandler';
import type { phase } from '../progress.ts';

/** What is wrong, where, and what to do about it, in Chinese: staff read it. */
export interface Finding {
  /** File and field (`policies/a.mdx 第 3 行 adoptedOn`), or URL and selector (`/policies/a/ main > h1`). */
  where: string;
  what: string;
  /** What is wrong without the words and addresses that differ from place to place: findings that share it are of one cause. */
  fault?: string;
  todo: string;
  /** A warning is printed and does not stop the build. */
  level: 'error' | 'warning';
}

/** A finding under the name of the gate that found it: the runner writes it. */
export interface GateFinding extends Finding {
  gate: string;
}

/** How long each gate took, in milliseconds. */
export type Timings = Record<string, number>;

/** What the gates found: a value; whoever asked decides what to do about it. */
export interface GateReport {
  findings: GateFinding[];
  timings: Timings;
}

/** A finding that is accepted for a stated reason; one that accepts nothing is itself a finding. */
export interface Exception {
  reason: string;
  accepts: (finding: Finding) => boolean;
}

/** One rule, one file. `Subject` is what it looks at: the content folder, or the built site. */
export interface Gate<Subject> {
  name: string;
  description: string;
  /** @param show where it shows how far it is, if that is not the screen of this process */
  check: (subject: Subject, show?: typeof phase) => Finding[] | Promise<Finding[]>;
  exceptions?: Exception[];
  /**
   * What it says of a page rests on that page and on styles, scripts and pictures alone: it may judge a part of a site. One that
   * does not say so is asked of the whole.
   */
  byPage?: true;
}

/** A gate over the built site that looks at one page after the other: the runner then parses each page only once. */
export interface PageGate extends Gate<BuiltSite> {
  /** Begins a run over a site; what must be known across pages lives in the closure. */
  start: (site: BuiltSite) => PageCheck;
}

/** One run of a page gate. */
export interface PageCheck<Note = unknown> {
  /**
   * What must be known of a page that is not read again, since it is as it was when nothing was found in it: JSON that rests on
   * the page, its address and the site's styles and scripts alone. A gate without it needs to know nothing of such a page.
   */
  note?: (page: BuiltPage, document: Document) => Note;
  /** @param note what `note` gives of this page */
  page: (page: BuiltPage, document: Document, note: Note) => Finding[];
  /** In place of `page`, of a page that is known by its note. */
  known?: (page: BuiltPage, note: Note) => Finding[];
  /** Called once, after the last page. */
  end?: () => Finding[];
}

/** A built HTML page. */
export interface BuiltPage {
  /** Path with the base, as a visitor reads it (not percent-encoded): `/policies/a/`, `/404.html`. */
  url: string;
  /** Path below the output folder: `policies/a/index.html`. */
  file: string;
  /** Read from the disk on every access: hold it no longer than needed. */
  readonly html: string;
  /** SHA-256 of its bytes, base64url, where whoever has just made it told it. */
  readonly digest?: string | undefined;
}

/** The staged output of a build, before it is published. */
export interface BuiltSite {
  /** Absolute path of the staging folder. */
  dir: string;
  /** Where the site will stand: `https://portal.example.org`. */
  origin: string;
  /** Sub-path with slashes at both ends, `/` at the root. */
  base: string;
  /** Language of the interface. */
  language: string;
  pages: BuiltPage[];
  /** Every file below `dir`, with `/` between the parts, but those of the search indexes. */
  files: string[];
  /** SHA-256 of the bytes of files, base64url, where whoever has just made them told it. */
  digests?: ReadonlyMap<string, string> | undefined;
}
