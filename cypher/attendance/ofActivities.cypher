// Which residents are known to have been at each of these activities; without those who withdrew or were merely mentioned.
// parameters: ids, today
// columns: activityId, personId
UNWIND $ids AS activityId
MATCH (p:Resident)-[r:ATTENDED]->(:Activity {id: activityId})
WHERE r.supersededAt IS NULL
  AND coalesce(p.withheldFrom_network, '9999') > $today AND coalesce(p.standing, '') <> 'mentioned'
RETURN DISTINCT activityId AS activityId, p.id AS personId
ORDER BY activityId, personId
