// An id belongs to one decision, or to one person's protected data.
// parameters: -
// columns: -
CREATE CONSTRAINT of_person_id IF NOT EXISTS FOR (n:OfPerson) REQUIRE n.id IS UNIQUE
