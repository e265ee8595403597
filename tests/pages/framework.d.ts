/** What Framework gives to the code of a page without an import, as far as pages of ours may use it. */

declare function FileAttachment(path: string): {
  readonly href: string;
  json<T = any>(): Promise<T>;
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
  url(): Promise<string>;
};

declare function display<T>(value: T): T;
declare function view(input: Element): any;
declare function resize(render: (width: number, height: number) => Node): Element;
declare function visibility(): Promise<void>;
declare function Mutable<T>(value: T): {value: T};

declare const Generators: {
  input(input: Element): any;
  observe(initialize: (notify: (value: unknown) => void) => unknown): any;
};

declare const observable: {readonly params: Readonly<Record<string, string>>};
declare const invalidation: Promise<void>;
declare const width: number;
declare const dark: boolean;
declare const now: number;
