// One finger (or the mouse) drags a node, two zoom, wherever they land and whenever the second one comes: a drag that it interrupts is
// taken back, and no finger drags again before all have left.
import type { MultiDirectedGraph } from 'graphology';
import type { Attributes } from 'graphology-types';
import type { Sigma } from 'sigma';
import type { EdgeAttributes, NodeAttributes } from './draw-scene.ts';

type Place = Pick<NodeAttributes, 'x' | 'y'>;
const TOUCHES = ['touchstart', 'touchend', 'touchcancel'] as const;

/** `dragged` is told of a node that was let go where it is. */
export function oneOrTwoFingers<NS, ES>(
  container: HTMLElement,
  sigma: Sigma<NodeAttributes, EdgeAttributes, Attributes, NS, ES>,
  graph: MultiDirectedGraph<NodeAttributes, EdgeAttributes>,
  dragged: (node: string) => void,
) {
  let pinching = false;
  /** The node that is dragged, where it was, and the last move of the finger. */
  let drag: { node: string; from: Place; move: unknown } | null = null;

  sigma.on('nodeDragStart', ({ node, event, preventSigmaDefault }) => {
    const { x, y } = graph.getNodeAttributes(node);
    if (pinching) preventSigmaDefault();
    else drag = { node, from: { x, y }, move: event };
  });
  sigma.on('nodeDrag', ({ event }) => {
    if (drag) drag.move = event;
  });
  sigma.on('nodeDragEnd', ({ node }) => {
    if (drag) dragged(node);
    drag = null;
  });
  const takeBack = ({ node, from, move }: NonNullable<typeof drag>) => {
    drag = null;
    // Sigma ends a drag only when the finger is lifted, so it is told that it was.
    sigma.getTouchCaptor().emit('touchup', move as never);
    graph.mergeNodeAttributes(node, from);
  };
  const count = ({ touches }: TouchEvent) => {
    pinching = touches.length > 1 || (pinching && touches.length > 0);
    if (pinching && drag) takeBack(drag);
  };
  for (const type of TOUCHES) container.addEventListener(type, count, { capture: true, passive: true });
  return {
    stop() {
      for (const type of TOUCHES) container.removeEventListener(type, count, { capture: true });
    },
  };
}
