// Who is known to have been at an activity.
// parameters: activityId
// columns: id
MATCH (p:Node)-[r:ATTENDED]->(:Activity {id: $activityId})
WHERE r.supersededAt IS NULL
RETURN DISTINCT p.id AS id
