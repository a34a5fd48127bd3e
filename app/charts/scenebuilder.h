// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartscene.h"

#include <functional>
#include <optional>
#include <set>

namespace plumbline {

/// What the charts share when they turn facts into marks.
///
/// Lives for one scene, on the thread that builds it.
class SceneBuilder
{
public:
    SceneBuilder(const DatasetPtr &dataset, const Filter &filter, const QStringList &focus,
                 const PageRequest &request, const Lens &lens, const std::atomic<bool> *cancelled);

    const Dataset &dataset() const { return *m_scene->dataset; }
    const std::vector<int> &facts() const { return m_scene->facts; }
    const Lens &lens() const { return m_lens; }
    const Filter &filter() const { return m_filter; }
    ChartScene &scene() { return *m_scene; }
    bool isCancelled() const { return m_cancelled && *m_cancelled; }
    /// With very many facts only companies in focus are labelled and joined.
    bool isCrowded() const;
    /// Into the currency of the lens; none without one, and where Converter has none.
    std::optional<Conversion> converted(const Fact &fact, const Statement &statement) const;

    /// A mark with span, status, bound, colour and caution of the fact; the
    /// chart adds shape, values and label. `unit` chooses the amounts that are
    /// read as values.
    Mark mark(int fact, const Unit &unit);
    /// The statement that the reader chose to follow, in a unit; null: none.
    const Statement *followed(const Fact &fact, const Unit &unit) const;
    /// The figure that a label names: the amounts of the fact, or the one that is followed.
    QString figureOf(const Fact &fact) const;
    /// Gives the mark its label, unless the chart is too crowded for it; `text` is
    /// asked for only then. A mark to be read with care says so in front of it.
    /// The length of the period stands at its end.
    template<typename Text>
    void setLabel(Mark &mark, Text text) const
    {
        if (hasLabel(mark))
            mark.label = signedLabel(mark, text());
    }

    /// What follows from all facts that pass the filter; computed when first asked for.
    const Derived &derived();
    /// A mark for a value of derived(), labelled and taken into the scene. `converted`: the same in the
    /// currency of the lens, where it stands then; null: as computed. `more` ends its label.
    Mark computedMark(const Derivation &value, const Derivation *converted = nullptr,
                      const QString &more = {});
    /// Whether computed values are to be shown at all.
    bool showsComputed() const { return !m_lens.hidesComputed; }

    /// Joins neighbours of one measure, subject and length of period that follow
    /// each other without a gap; a forecast is joined by a dashed line.
    void join(Band &band) const;

    /// Sets what the scene says of itself when all bands are there, and gives it.
    ChartScenePtr finish();

private:
    bool hasLabel(const Mark &mark) const;
    static QString signedLabel(const Mark &mark, const QString &text);
    std::vector<int> derivable();
    void tellWhatIsLeftOut();
    const std::set<int> &flagged();

    DatasetPtr m_dataset;
    std::shared_ptr<ChartScene> m_scene;
    Lens m_lens;
    Filter m_filter;
    std::optional<Derived> m_derived;
    QString m_leftOut; ///< what is not computed; mostly empty
    std::optional<std::set<int>> m_flagged;
    Focus m_focus;
    const std::atomic<bool> *m_cancelled;
};

/// "Alibaba Cloud", "Alibaba Cloud + Tencent Cloud".
QString companyText(const Dataset &dataset, const Statement &statement);
/// Segment and area, as far as they are known: "IaaS, China".
QString scopeText(const Dataset &dataset, const Statement &statement);

// One function per chart, each in a file of its own.
void buildGrowthChart(SceneBuilder &builder);
void buildLevelsChart(SceneBuilder &builder);
void buildShareChart(SceneBuilder &builder);
void buildTimelineChart(SceneBuilder &builder);
/// Lays events over a chart whose other bands are there; see Band::Kind::Flags.
void addEventFlags(SceneBuilder &builder);

} // namespace plumbline
