// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coveragepage.h"

#include "facts/figuretext.h"
#include "model/facttext.h"
#include "ui/coveragelegend.h"
#include "ui/emptypart.h"
#include "ui/labels.h"
#include "ui/stylesheet.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace plumbline {

CoveragePage::CoveragePage(Workspace *workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_state(workspace->state())
    , m_table(new CoverageTable(workspace->state()))
    , m_picker(new QComboBox)
    , m_legend(new CoverageLegend)
    , m_cell(captionLabel(QString(), "softSmall"))
    , m_sources(captionLabel(QString(), "softSmall"))
    , m_nothing(captionLabel(QString(), "soft"))
    , m_reset(new QPushButton(tr("&Reset filter")))
{
    build();
    connect(m_state, &ViewState::datasetChanged, this, &CoveragePage::forget);
    connect(m_state, &ViewState::knownChanged, this, &CoveragePage::forget);
    connect(m_state, &ViewState::factsChanged, this, &CoveragePage::followFacts);
    connect(m_state, &ViewState::coverageChanged, this, &CoveragePage::followFacts);
    connect(&m_loader, &CoverageLoader::ready, this, &CoveragePage::showView);
    connect(&m_loader, &CoverageLoader::failed, workspace, &Workspace::failed);
    connect(m_picker, &QComboBox::currentIndexChanged, this, &CoveragePage::chooseMetric);
    connect(m_table, &CoverageTable::cellChanged, m_cell, &QLabel::setText);
    connect(m_reset, &QPushButton::clicked, this, &CoveragePage::resetFilterWanted);
}

void CoveragePage::build()
{
    setProperty("role", QStringLiteral("pane"));
    setAttribute(Qt::WA_StyledBackground);
    m_nothing->setObjectName(QStringLiteral("nothingCovered"));
    m_reset->hide();
    m_stack = new QStackedWidget;
    m_stack->addWidget(emptyPart(m_nothing, m_reset));
    m_stack->addWidget(matrixPart());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
}

QWidget *CoveragePage::matrixPart()
{
    m_picker->setObjectName(QStringLiteral("coverageMetric"));
    m_picker->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    QLabel *caption = captionLabel(tr("&Metric"), "soft");
    caption->setWordWrap(false);
    caption->setBuddy(m_picker);
    auto *head = new QHBoxLayout;
    head->setSpacing(Spacing::Small);
    head->addWidget(caption);
    head->addWidget(m_picker);
    head->addStretch();
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(Spacing::Large, Spacing::Medium, Spacing::Large, Spacing::Medium);
    layout->setSpacing(Spacing::Small);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_cell);
    layout->addWidget(m_legend);
    layout->addWidget(m_sources);
    return part;
}

/// The matrix is made anew when it is looked at: with the facts that change now, at the
/// latest when the page is shown.
void CoveragePage::forget()
{
    m_isStale = true;
    m_table->coverageModel().setView(nullptr);
    m_loader.setSource({}, nullptr);
}

void CoveragePage::followFacts()
{
    if (!isVisible())
        return;
    if (std::exchange(m_isStale, false))
        m_loader.setSource(m_workspace->session()->path(), m_state->dataset());
    m_loader.request(m_state->filter(), m_state->lens(),
                     m_state->coverage().isEmpty() ? metricOfCurrent() : m_state->coverage());
}

/// Who comes from a mark wants to see what else there is of its kind.
QString CoveragePage::metricOfCurrent() const
{
    const DatasetPtr &dataset = m_state->dataset();
    const int fact = dataset ? dataset->indexOf(m_state->current()) : -1;
    const Metric *metric = fact < 0 ? nullptr : dataset->metricOf(dataset->fact(fact).headline());
    return metric ? metric->id : QString();
}

void CoveragePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    followFacts();
}

void CoveragePage::showView(const CoverageViewPtr &view)
{
    offerMetrics(*view);
    m_cell->clear();
    m_table->coverageModel().setView(view);
    m_legend->setCoverage(view->coverage);
    m_sources->setText(sourcesText(*view));
    sayEmpty();
}

QString CoveragePage::sourcesText(const CoverageView &view)
{
    const QString sources = counted(view.sources, tr("%1 source"), tr("%1 sources"));
    const QString articles = counted(view.articles, tr("%1 article"), tr("%1 articles"));
    if (view.tables == 0)
        return tr("Articles that repeat one another, and those that quote the same source, count as "
                  "one source: %1, %2.")
            .arg(articles, sources);
    const QString tables = counted(view.tables, tr("%1 table"), tr("%1 tables"));
    if (view.articles == 0)
        return tr("Tables of one file, and those that quote the same source, count as one source: %1, %2.")
            .arg(tables, sources);
    return tr("Articles that repeat one another, tables of one file, and those that quote the same source, "
              "count as one source: %1, %2, %3.")
        .arg(articles, tables, sources);
}

void CoveragePage::offerMetrics(const CoverageView &view)
{
    const QSignalBlocker blocker(m_picker);
    m_picker->clear();
    for (const MetricCount &each : view.metrics) {
        const Metric &metric = view.dataset->metric(each.metric);
        m_picker->addItem(tr("%1 (%2)").arg(metricText(metric)).arg(each.facts), metric.id);
        if (each.metric == view.metric)
            m_picker->setCurrentIndex(m_picker->count() - 1);
    }
}

void CoveragePage::chooseMetric(int row)
{
    m_state->setCoverage(m_picker->itemData(row).toString());
}

void CoveragePage::sayEmpty()
{
    const bool isEmpty = m_picker->count() == 0;
    const bool isFiltered = m_state->filter().isActive();
    m_nothing->setText(isFiltered ? tr("The filter hides all figures of this dataset.")
                                  : tr("This dataset has no figures."));
    m_reset->setVisible(isFiltered);
    m_stack->setCurrentIndex(isEmpty ? 0 : 1);
}

void CoveragePage::setTheme(Theme theme)
{
    m_table->setTheme(theme);
    m_legend->setTheme(theme);
}

} // namespace plumbline
