MATCH (e:Entity {id: $id})
OPTIONAL MATCH (e)-[:IN_REGION]->(g:Region)
RETURN e {.id, .name, .nameEn, .aliases} AS entity, g {.id, .name} AS region
LIMIT 1
