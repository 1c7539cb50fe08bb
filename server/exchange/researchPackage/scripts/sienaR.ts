export const sienaR = String.raw`# Describes the panel as RSiena sees it, and makes its data where RSiena is installed. Run: Rscript siena.R
source("read.R")

cat("\nNetworks at each moment\n")
described <- describe()
print(described, row.names = FALSE)
agree(described, "descriptives.csv", c("actors", "ties", "density", "reciprocity", "transitivity"))

changed <- describe_changes()
if (!is.null(changed)) {
  cat("\nFrom moment to moment; of a network without direction each pair once\n")
  print(changed, row.names = FALSE)
  agree(changed, "changes.csv", c("kept", "formed", "dissolved", "not_seen", "jaccard"))
  if (any(networks$directed == 0)) {
    cat("\nThe same cell by cell, as if all were directed\n")
    print(describe_changes(directed = TRUE), row.names = FALSE)
  }
  # Snijders, van de Bunt & Steglich 2010: from .3 on fine, below .2 only where the network grows.
  low <- !is.na(changed$jaccard) & changed$jaccard < 0.3
  if (any(low)) cat("\nJaccard below .3: much changes between these moments, models may not hold\n")
}

# Who was there when, for the method of joiners and leavers. In the matrices whoever was not there has structural zeros (10)
# already: use one of both. For this one, put 0 for 10 first.
composition <- strsplit(readLines(file.path("siena", "composition.dat")), " ")
stopifnot(length(composition) == nrow(nodes), lengths(composition) %% 2 == 0)

# A number for each value, NA where it is not recorded; columns with one value say nothing.
covariate_names <- intersect(c("gender", "birth_decade", "building", "willingness"), names(nodes))
covariates <- lapply(nodes[covariate_names], function(column) as.integer(factor(column)))
covariates <- covariates[vapply(covariates, function(column) length(unique(column[!is.na(column)])) > 1, logical(1))]

if (nrow(moments) < 2) {
  cat("\nRSiena needs two moments or more.\n")
} else if (!requireNamespace("RSiena", quietly = TRUE)) {
  cat("\nRSiena is not installed: its data are not made. All else was read.\n")
} else {
  library(RSiena)
  # One dependent variable: all chosen ties. Others are in networks$network.
  ties <- sienaDependent(unname(read_network("ties")), allowOnly = FALSE)
  siena_data <- do.call(sienaDataCreate, c(list(ties = ties), lapply(covariates, coCovar)))
  siena_effects <- getEffects(siena_data)
  print(siena_data)
  # Models of this kind need power: mind the number of actors and changes before you turn this on.
  estimate <- FALSE
  if (estimate) {
    siena_effects <- includeEffects(siena_effects, transTrip)
    answer <- siena07(
      sienaAlgorithmCreate(projname = NULL, seed = seed),
      data = siena_data, effects = siena_effects, batch = TRUE
    )
    print(answer)
  }
}
`;
