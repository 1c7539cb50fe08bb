// What was done about one entry of a work list, the newest first.
// parameters: communityId, topic, subject, limit
// columns: properties
MATCH (f:FollowUp {communityId: $communityId})
WHERE f.topic = $topic AND f.subject = $subject
RETURN properties(f) AS properties
ORDER BY f.decidedOn DESC, f.recordedAt DESC, f.id DESC
LIMIT $limit
