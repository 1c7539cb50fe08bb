// A page of the decisions about persons of a community, the latest first; without persons who withdrew or were merely mentioned.
// parameters: communityId, today, personId (null = anybody), latest (only the one that counts of each person), afterOn ('' = from the beginning), afterAt, afterId, limit
// columns: properties
MATCH (d:OfPerson {communityId: $communityId})
WHERE d:Decision AND ($personId IS NULL OR d.personId = $personId)
  AND ($afterOn = '' OR d.decidedOn < $afterOn
    OR (d.decidedOn = $afterOn AND (d.recordedAt < $afterAt OR (d.recordedAt = $afterAt AND d.id < $afterId))))
MATCH (n:Node {id: d.personId})
WHERE NOT (coalesce(n.withheldFrom_network, '9999') <= $today OR coalesce(n.standing, '') = 'mentioned')
OPTIONAL MATCH (l:OfPerson {personId: d.personId})
WHERE l:Decision AND (l.decidedOn > d.decidedOn
  OR (l.decidedOn = d.decidedOn AND (l.recordedAt > d.recordedAt OR (l.recordedAt = d.recordedAt AND l.id > d.id))))
WITH d, count(l) AS later
WHERE NOT $latest OR later = 0
RETURN properties(d) AS properties
ORDER BY d.decidedOn DESC, d.recordedAt DESC, d.id DESC
LIMIT $limit
