// Line icons, drawn here so that nothing is fetched. `flip` mirrors those that point along the line of reading.
const PATHS = {
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zm5 12 4.500 4.500',
  undo: 'M9 7 4 12l5 5M4 12h10a6 6 0 0 1 6 6',
  redo: 'M15 7l5 5-5 5M20 12H10a6 6 0 0 0-6 6',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.400 1.400M17.600 17.600 19 19M5 19l1.400-1.400M17.600 6.400 19 5',
  close: 'M6 6l12 12M18 6 6 18',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  fit: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5',
  filter: 'M4 6h16M7 12h10M10 18h4',
  share: 'M12 15V4M8 8l4-4 4 4M5 13v6h14v-6',
  table: 'M4 5h16v14H4zM4 10h16M10 5v14',
  code: 'M8 8l-4 4 4 4M16 8l4 4-4 4',
  review: 'M5 12l5 5L20 7',
  play: 'M8 5v14l11-7z',
  stop: 'M7 7h10v10H7z',
  next: 'M9 6l6 6-6 6',
  previous: 'M15 6l-6 6 6 6',
  quote: 'M5 6h14v10h-8l-4 4v-4H5z',
  link: 'M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1',
  pin: 'M9 4h6l-1 6 3 3H7l3-3zM12 13v7',
  lasso: 'M12 5c5 0 9 2 9 5.500S17 16 12 16s-9-2-9-5.500S7 5 12 5zM8 16c-1 2 1 3 0 5',
  layout: 'M6 6a2 2 0 1 0 .1 0M18 6a2 2 0 1 0 .1 0M12 16a2 2 0 1 0 .1 0M7 8l4 8M17 8l-4 8M8 7h8',
  flag: 'M6 21V4h11l-2 4 2 4H6',
  out: 'M14 4h6v6M20 4l-9 9M18 14v6H4V6h6',
  copy: 'M8 8h11v12H8zM5 16V4h11',
} as const;
export type IconName = keyof typeof PATHS;

export function Icon({ name, flip = false }: { name: IconName; flip?: boolean }) {
  return (
    <svg className={flip ? 'icon flip' : 'icon'} viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
