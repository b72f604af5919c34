// One chunk for everything that opens on a choice.
export { ActorPanel } from './actor-panel.tsx';
export { PairPanel } from './pair-panel.tsx';
export { PlacePanel } from './place-panel.tsx';
export { Reader } from './reader.tsx';
export { RecordPanel } from './record-panel.tsx';
export { ScopePanel } from './scope-panel.tsx';
