// Prepositions that put what follows them in a place, whatever it is that is told.
export const IN_A_PLACE: readonly string[] = [
  'in',
  'at',
  'near',
  'inside',
  'outside',
  'across',
  'throughout',
  'around',
  'into',
];
