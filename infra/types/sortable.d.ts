// The part of SortableJS we use; the package ships no types.
export interface SortableEvent {
  item: HTMLElement;
  from: HTMLElement;
  to: HTMLElement;
  oldIndex?: number;
  newIndex?: number;
}

export interface SortableOptions {
  group?: string | { name: string; pull?: boolean | "clone"; put?: boolean | string[] };
  handle?: string;
  draggable?: string;
  filter?: string;
  preventOnFilter?: boolean;
  dataIdAttr?: string;
  animation?: number;
  delay?: number;
  delayOnTouchOnly?: boolean;
  ghostClass?: string;
  chosenClass?: string;
  dragClass?: string;
  disabled?: boolean;
  onStart?(event: SortableEvent): void;
  onUpdate?(event: SortableEvent): void;
  onAdd?(event: SortableEvent): void;
  onEnd?(event: SortableEvent): void;
}

declare class Sortable {
  constructor(element: HTMLElement, options?: SortableOptions);
  static create(element: HTMLElement, options?: SortableOptions): Sortable;
  toArray(): string[];
  option<K extends keyof SortableOptions>(name: K, value: SortableOptions[K]): void;
  destroy(): void;
}

export { Sortable };
export default Sortable;
