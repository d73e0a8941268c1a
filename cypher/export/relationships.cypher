// title: The relationships of the loaded graph that begin at these nodes
// description: LABEL stands for the nodes' label.
// param: build String — the graph's id
// param: ids [String] — the nodes
// columns: id, type, from, to, properties
UNWIND $ids AS from
MATCH (a:LABEL {id: from})-[r]->(b)
WHERE r.innograph = $build
RETURN r.id AS id, type(r) AS type, from, b.id AS to, properties(r) AS properties
ORDER BY id
