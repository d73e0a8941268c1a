MATCH (g:Entity {id: $id})
WHERE g:Region
CALL (g) {
  MATCH (g)<-[:LOCATED_IN]-(i:ResearchInstitute)
  WITH i
  ORDER BY i.name, i.id
  LIMIT 20
  CALL (i) {
    MATCH (i)-[:AFFILIATED_WITH]->(u:University)
    WITH u
    ORDER BY u.name, u.id
    LIMIT 20
    RETURN collect(u {.id, .name}) AS universities
  }
  RETURN collect(i {.id, .name, universities: universities}) AS institutes
}
RETURN g {.id, .name, institutes: institutes} AS region
