/** What the portal uses of chart2music, whose package hides its own types behind `exports` (1.20.0). */
declare module 'chart2music' {
  interface Axis {
    label: string;
    minimum: number;
    maximum: number;
    valueLabels?: string[];
    format?: (value: number) => string;
  }
  interface Input {
    title: string;
    type: ('bar' | 'line')[];
    data: Record<string, { x: number; y: number }[]>;
    element: HTMLElement;
    cc: HTMLElement;
    axes: { x: Axis; y: Axis };
    options: {
      translationCallback: (asked: {
        id: string;
        evaluators: Record<string, string | number | boolean>;
      }) => string | false;
    };
  }
  export const c2mChart: (input: Input) => { err: string | null; data?: { cleanUp(): void } };
}
