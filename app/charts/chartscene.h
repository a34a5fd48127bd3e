// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/conversion.h"
#include "model/calendarchoice.h"
#include "model/figureplaces.h"
#include "model/focus.h"
#include "model/lens.h"
#include "model/page.h"

#include <QString>

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

namespace plumbline {

enum class MarkShape : quint8 { Circle, Diamond, Square, Cross, TriangleUp, TriangleDown, Pentagon, Flag };

/// Diameter of a mark on the timeline, in five classes of CNY.
enum class SizeClass : quint8 { Fixed, Smallest, Small, Medium, Large, Largest };

/// One value that statements of a fact give, on the band's axis.
struct MarkValue {
    double low = 0;
    double high = 0;
    Bound bound = Bound::Exact;
};

/// What is drawn for one fact or computed value: looks are those of the grammar of marks.
struct Mark {
    int fact = -1;                 ///< its place, see FigurePlaces
    DateSpan span;                 ///< null: stands in the undated strip
    int months = 0;                ///< that the figure covers; 0: not known, or the span is no such period
    std::vector<MarkValue> values; ///< more than one when statements differ; empty on row bands
    std::optional<MarkValue> interval; ///< what a computed value may be as well
    Bound bound = Bound::Exact;
    Status status = Status::Reported;
    MarkShape shape = MarkShape::Circle;
    SizeClass size = SizeClass::Fixed;
    bool disputed = false; ///< statements differ by more than their stated precision
    bool hasNote = false;  ///< the reader has written beside it
    bool caution = false;  ///< a flag of the statement, or of figures beside it, says: with care
    bool isComputed = false;
    int colour = -1;     ///< place in the focus, -1: grey
    int row = -1;        ///< of a row band; -1: wherever there is room
    QString label;       ///< empty: no label at all
    QString chosenLabel; ///< of a mark without a label: stands beside it while it is chosen
    QString shortLabel;  ///< stands where the label finds no room; mostly empty
    int importance = 0;  ///< labels of higher importance are placed first
};

/// A line between two marks of a band. Dashed where a forecast is reached.
struct Join {
    size_t from = 0; ///< position in the band's marks
    size_t to = 0;
    bool dashed = false;
    bool isComputed = false; ///< thin: between computed values
};

/// A horizontal part of a chart. All bands of a chart share one time axis.
struct Band {
    enum class Kind : quint8 {
        Values, ///< marks stand at their value on a linear axis
        Rows,   ///< marks stand in rows, packed so that labels do not touch
        Flow,   ///< marks off the time axis, side by side: undated ones, other bases
        Flags,  ///< a lane of events over a value axis; what would overlap is one flag
    };

    Kind kind = Kind::Rows;
    QString title;
    QString subtitle;
    std::optional<int> colour; ///< of a company's lane: a dot beside the title
    Unit unit;                 ///< of a value band
    bool fromZero = false;
    bool signedTicks = false; ///< of a value band: growth reads +40 %
    bool striped = false;
    std::vector<Mark> marks;
    std::vector<Join> joins;

    bool hasDot() const { return colour.has_value(); }
};

/// What a chart shows, before it has a size: a pure value, built off the GUI thread.
/// Its marks, facts and computed values alike, are known by place.
struct ChartScene : FigurePlaces {
    PageRequest request;
    QString title;
    QString subtitle;
    bool isHiddenByFilter = false; ///< there are facts, but the filter passes none
    QString emptyText;             ///< said instead of a chart without marks: what to do
    QString note;                  ///< below the legend: rates used, size classes
    QStringList sourceNotes;       ///< what the raised numbers of labels mean, from 1; mostly empty
    QString sourceRemark;          ///< below the source notes
    QString sources;               ///< the last line
    bool hasLegend = true;
    bool axisOnTop = false;
    ChosenCalendar calendar;     ///< of the time axis
    std::vector<DateSpan> spans; ///< the time axis fits these too, not only its marks
    std::vector<Band> bands;
    std::vector<int> facts;                     ///< all facts of the marks, in reading order
    std::vector<int> events;                    ///< the facts of flags, in order of time
    PreferredAmounts preferred;                 ///< of statements that differ
    std::shared_ptr<const Converter> converter; ///< into the currency of the lens; null without one

    /// All places that figures have here, facts before computed values: the rows of the table.
    std::vector<int> figures() const;
    /// All places that marks can have here: figures before events.
    std::vector<int> places() const;
    int placeCount() const { return static_cast<int>(facts.size() + computed.size() + events.size()); }
    /// The one at a position of places(), and the position of one; -1 when it has none.
    int placeAt(int position) const;
    int positionOf(int place) const;
    /// The facts, and those that the computed values come from.
    std::vector<int> figureFacts() const;
    /// These and the events.
    std::vector<int> citedFacts() const;
    /// Whether there are no figures: then there are no flags over them.
    bool isEmpty() const { return facts.empty() && computed.empty(); }
    /// Of a fact or computed value; null when it has none here.
    const Mark *markOfFact(int place) const;
    /// Ends the note with another sentence.
    void addNote(const QString &sentence)
    {
        note += (note.isEmpty() ? QString() : QStringLiteral(" ")) + sentence;
    }
};

using ChartScenePtr = std::shared_ptr<const ChartScene>;

/// Builds the scene of a page as seen through `lens`; `focus` has the companies chosen for
/// a colour (see Focus). Any thread.
/// `cancelled` may be null; when it turns true the result is null.
ChartScenePtr buildScene(const DatasetPtr &dataset, const Filter &filter, const QStringList &focus,
                         const PageRequest &request, const Lens &lens = {},
                         const std::atomic<bool> *cancelled = nullptr);

} // namespace plumbline
