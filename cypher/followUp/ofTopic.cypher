// The follow-ups of one topic of a community, in no particular order.
// parameters: communityId, topic
// columns: id, subject, aboutIds, step, owner, dueOn, until, reason, outcome, decidedOn, recordedAt, recordedBy
MATCH (f:FollowUp {communityId: $communityId})
WHERE f.topic = $topic
RETURN f.id AS id, f.subject AS subject, f.aboutIds AS aboutIds, f.step AS step, f.owner AS owner, f.dueOn AS dueOn,
       f.until AS until, f.reason AS reason, f.outcome AS outcome, f.decidedOn AS decidedOn, f.recordedAt AS recordedAt,
       f.recordedBy AS recordedBy
