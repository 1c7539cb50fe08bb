// Ties of a node, by kind and by what is at the other end; without the names of persons who withdrew or were merely mentioned.
// parameters: id, today, withStressful
// columns: kind, count, names
MATCH (n:Node {id: $id})-[r]-(m:Node)
WHERE r.supersededAt IS NULL AND ($withStressful OR coalesce(r.weight, 1) > 0)
WITH type(r) AS kind, r.id AS tieId,
  CASE WHEN coalesce(m.withheldFrom_network, '9999') <= $today OR coalesce(m.standing, '') = 'mentioned'
    THEN null ELSE coalesce(m.name, m.title, m.id) END AS name
ORDER BY kind, name
RETURN kind, count(tieId) AS count, collect(name) AS names
