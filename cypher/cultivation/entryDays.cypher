// Whom each entry is about, and when it was written down, former versions too.
// parameters: communityId
// columns: subjectId, aboutIds, day
MATCH (e:CaseEntry {communityId: $communityId})
RETURN e.subjectId AS subjectId, e.aboutIds AS aboutIds, e.recordedAt AS day
