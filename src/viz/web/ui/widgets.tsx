// One chunk for the widgets that the page shows from the start: it comes when the picture is drawn.
export { Choice } from './choice.tsx';
export { ShareMenu } from './share-menu.tsx';
export { TimeBrush } from './time-brush.tsx';
export { Tips } from './tips.tsx';
