// jsdom has no pointers: what a mouse or a finger tells of.

export class Pointer extends MouseEvent {
  pointerId: number;
  pointerType: string;
  constructor(type: string, init: PointerEventInit) {
    super(type, init);
    this.pointerId = init.pointerId ?? 0;
    this.pointerType = init.pointerType ?? "mouse";
  }
}

const home = document.defaultView as Window & { PointerEvent?: unknown };
home.PointerEvent ??= Pointer;
