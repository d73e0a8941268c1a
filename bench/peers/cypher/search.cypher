CALL db.index.fulltext.queryNodes('peers_names', $text, {limit: 10}) YIELD node, score
RETURN node {.id, .name} AS node, score
