// A place: its names and what happened there.
import { useExplorer } from '../data/explorer.ts';
import { KindMark, Words } from './names.tsx';
import { RecordList } from './record-list.tsx';

export function PlacePanel({ id }: { id: string }) {
  const { t, index } = useExplorer();
  const place = index.places.get(id);
  const other = place && t.otherName(place);
  const ids = (index.recsOf.get(id) ?? []).map((r) => r.id);
  return (
    <section>
      <header className="title place">
        <KindMark kind="place" />
        <div>
          <h2>
            <Words>{t.nameOf(place, id)}</Words>
          </h2>
          {other && (
            <p className="other-name">
              <Words>{other}</Words>
            </p>
          )}
          {place?.lat != null && place.lon != null && (
            <p className="muted" dir="ltr">
              {place.lat.toFixed(2)}, {place.lon.toFixed(2)} {place.country}
            </p>
          )}
        </div>
      </header>
      <RecordList ids={ids} />
    </section>
  );
}
