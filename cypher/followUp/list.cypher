// The follow-ups of one topic of a community, or of one entry of it, the newest first; without what is about persons who withdrew or were merely mentioned.
// parameters: communityId, topic, subject (null = any), today, limit
// columns: properties
MATCH (f:FollowUp {communityId: $communityId})
WHERE f.topic = $topic AND ($subject IS NULL OR f.subject = $subject)
UNWIND f.aboutIds AS aboutId
MATCH (n:Node {id: aboutId})
WITH f, sum(CASE WHEN coalesce(n.withheldFrom_network, '9999') <= $today OR coalesce(n.standing, '') = 'mentioned'
  THEN 1 ELSE 0 END) AS hidden
WHERE hidden = 0
RETURN properties(f) AS properties
ORDER BY f.decidedOn DESC, f.recordedAt DESC, f.id DESC
LIMIT $limit
