// How the tone about an actor changes, month by month.
// parameters: {"actor": "khalifa-haftar"}
MATCH (s:Statement)-[r:ABOUT]->(:Actor {id: $actor})
WITH left(coalesce(s.dateFrom, s.firstPublished, 'unknown'), 7) AS month, r.stance AS stance
RETURN month,
  sum(CASE stance WHEN 'support' THEN 1 ELSE 0 END) AS support,
  sum(CASE stance WHEN 'oppose' THEN 1 ELSE 0 END) AS oppose,
  sum(CASE stance WHEN 'neutral' THEN 1 ELSE 0 END) AS neutral
ORDER BY month
