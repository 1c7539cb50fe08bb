// What was written in entries, and whom each is about, former versions too.
// parameters: communityId
// columns: subjectId, aboutIds, title, text, rater, reference
MATCH (e:CaseEntry {communityId: $communityId})
WHERE e.title IS NOT NULL OR e.text IS NOT NULL OR e.rater IS NOT NULL OR e.reference IS NOT NULL
RETURN e.subjectId AS subjectId, e.aboutIds AS aboutIds, e.title AS title, e.text AS text, e.rater AS rater,
       e.reference AS reference
