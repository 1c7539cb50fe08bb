export const igraphR = String.raw`# Makes a graph of igraph for each network at each moment, from arcs.csv, and describes it. Run: Rscript igraph.R
source("read.R")
if (!requireNamespace("igraph", quietly = TRUE)) stop("Install igraph first: install.packages(\"igraph\")")
set.seed(seed)

graph_of <- function(network, moment) {
  directed <- networks$directed[networks$network == network] == 1
  here <- nodes[present_at(moment), ]
  own <- arcs[arcs$network == network & arcs$wave == moment, ]
  ends <- data.frame(from = nodes$id[own$sender], to = nodes$id[own$receiver], weight = own$value, stringsAsFactors = FALSE)
  facts <- here[setdiff(names(here), c("row", "present"))]
  igraph::graph_from_data_frame(ends, directed = directed, vertices = facts)
}

graphs <- list()
described <- do.call(rbind, lapply(networks$network, function(network) {
  do.call(rbind, lapply(moments$moment, function(moment) {
    graph <- graph_of(network, moment)
    graphs[[paste(network, moment)]] <<- graph
    simple <- igraph::simplify(igraph::graph_from_edgelist(
      igraph::as_edgelist(graph, names = FALSE), directed = FALSE
    ))
    transitivity <- igraph::transitivity(simple, type = "global")
    ties <- igraph::ecount(graph)
    data.frame(
      network, moment,
      actors = igraph::vcount(graph), ties,
      reciprocity = if (igraph::is_directed(graph) && ties > 0) igraph::reciprocity(graph) else NA,
      transitivity = if (is.nan(transitivity)) NA else transitivity,
      components = igraph::components(graph)$no,
      largest = max(igraph::components(graph)$csize)
    )
  }))
}))
print(described, row.names = FALSE)
agree(described, "descriptives.csv", c("actors", "ties", "reciprocity", "transitivity"))

# The same network in other formats.
for (moment in moments$moment) {
  of_file <- igraph::read_graph(file.path("graphml", sprintf("moment_%d.graphml", moment)), format = "graphml")
  stopifnot(sort(igraph::V(of_file)$name) == sort(nodes$id[present_at(moment)]))
}
cat("As in graphml/: the actors of each moment\n")
`;
