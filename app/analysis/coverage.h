// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/derivation.h"

#include <array>
#include <vector>

namespace plumbline {

/// How well a figure of a company is known for a period, the better the higher;
/// a dispute comes before all, because it asks for a look.
enum class Covered : quint8 {
    Missing,
    Computed, ///< nobody states it; it follows from other figures
    Once,     ///< by one source
    Several,  ///< by sources that are independent of each other
    Disputed, ///< statements differ by more than their stated precision
};
inline constexpr std::array AllCovered = {Covered::Missing, Covered::Computed, Covered::Once,
                                          Covered::Several, Covered::Disputed};

/// A column of the matrix.
struct CoveragePeriod {
    enum class Kind : quint8 { Quarter, Year, Undated };

    Kind kind = Kind::Year;
    int year = 0;
    int quarter = 0; ///< 1 to 4

    friend auto operator<=>(const CoveragePeriod &, const CoveragePeriod &) = default;
};

/// A value that the program computes: for whom, what and when.
struct ComputedFigure {
    FactId id; ///< of its derivation
    EntityIndex company = EntityIndex::None;
    MetricIndex metric = MetricIndex::None;
    DateSpan period;
};

struct CoverageRequest {
    MetricIndex metric = MetricIndex::None;
    std::vector<int> facts;           ///< of all metrics, those to be looked at
    std::vector<int> sourceOfArticle; ///< as sourcesOfArticles() gives it; empty: each its own
    std::vector<ComputedFigure> computed;
};

struct CoverageCell {
    size_t row = 0;
    size_t column = 0;
    Covered covered = Covered::Missing;
    int sources = 0;              ///< independent ones, of the fact that has most
    std::vector<int> facts;       ///< in the order of the request
    std::vector<FactId> computed; ///< values that follow from other figures
};

/// Company by period, for one metric.
struct Coverage {
    std::vector<EntityIndex> companies; ///< those with figures of the metric come first
    std::vector<CoveragePeriod> periods;
    std::vector<CoverageCell> cells; ///< what is there, by row and column

    /// Null where there is nothing.
    const CoverageCell *cell(size_t row, size_t column) const;
    /// How many cells of the matrix are so; the undated column misses nothing.
    int count(Covered covered) const;
};

/// A year in which a period lies; its quarter when it is about three months long. A period
/// of more than a year counts where it ends, others where their middle is.
CoveragePeriod coveragePeriod(const DateSpan &period);

/// For each article the number of its source. Articles that have an address, a
/// text or a group of near-equal texts (`textGroups`, may be empty) in common are one.
std::vector<int> sourcesOfArticles(const Dataset &dataset, const std::vector<int> &textGroups);

/// The position of the first table of the same file.
int firstTableOfFile(const Dataset &dataset, SourceIndex source);

/// How many independent sources state a fact: articles of one source count once, and
/// so does whoever is named as the one who said it, however many articles do so. The tables of
/// one file are one source.
int independentSources(const Dataset &dataset, int fact, const std::vector<int> &sourceOfArticle);

/// Rows: companies and their units that the facts speak of, others only with figures of
/// the metric. Columns: every year from the first to the last (at most MostYears of
/// them, else only those with figures), with its quarters between the first and the last that
/// has a figure of a quarter. Pure.
Coverage coverage(const Dataset &dataset, const CoverageRequest &request);
inline constexpr int MostYears = 80;

/// What follows from the facts, as derive() has it: levels count for their metric, growth
/// computed from levels for the metric whose id is theirs with "_growth", if there is one.
std::vector<ComputedFigure> computedFigures(const Dataset &dataset, const std::vector<int> &facts,
                                            const PreferredAmounts &preferred);

/// The metrics that the facts have, in the order of the dataset, and how many facts.
struct MetricCount {
    MetricIndex metric = MetricIndex::None;
    int facts = 0;
};
std::vector<MetricCount> metricsOf(const Dataset &dataset, const std::vector<int> &facts);

} // namespace plumbline
