// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pageview.h"

#include "charts/factchart.h"
#include "model/facttext.h"
#include "ui/labels.h"
#include "ui/stylesheet.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace plumbline {

namespace {

/// How the height is divided at first: the chart comes first.
constexpr int ChartShare = 70;
constexpr int TableShare = 30;
/// Sizes of a splitter count only in relation to each other when they are large.
constexpr int LargeHeight = 100;

/// Bytes of a part of a file name; a whole name may have 255.
constexpr qsizetype MostBytesOfPart = 80;

bool isSafe(QChar letter)
{
    return (letter.unicode() < 0x80 && letter.isLetterOrNumber()) || letter == QLatin1Char('_') ||
           letter == QLatin1Char('-');
}

QString safePart(QString text)
{
    for (QChar &letter : text) {
        if (!isSafe(letter))
            letter = QLatin1Char('_');
    }
    return text.left(MostBytesOfPart);
}

} // namespace

QString pageFileName(const PageRequest &request)
{
    if (request.page != Page::Levels || request.level.isNull())
        return code(request.page);
    return QStringList{code(request.page), safePart(request.level.metric), safePart(request.level.unit)}.join(
        QLatin1Char('-'));
}

PageView::PageView(Page page, ViewState *state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_chart(new ChartView(page, state))
    , m_table(new FactTableView(state))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    setProperty("role", QStringLiteral("pane"));
    setAttribute(Qt::WA_StyledBackground);
    if (page == Page::Levels)
        addPicker();
    layout->addWidget(dividedBody(), 1);
    addResetButton();
    addFitButton();

    connect(m_chart, &ChartView::sceneShown, this, &PageView::showScene);
    connect(m_chart, &ChartView::rested, this, &PageView::followTime);
    connect(m_chart, &ChartView::markActivated, this, &PageView::factActivated);
    connect(m_table, &FactTableView::rowActivated, this, &PageView::factActivated);
}

/// The chart above the table, which stands a little in from the edges.
QWidget *PageView::dividedBody()
{
    auto *below = new QWidget;
    auto *margins = new QVBoxLayout(below);
    margins->setContentsMargins(Spacing::Large, Spacing::Small, Spacing::Large, Spacing::Large);
    margins->addWidget(m_table);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(QStringLiteral("divided-") + code(page()));
    splitter->addWidget(m_chart);
    splitter->addWidget(below);
    splitter->setSizes({ChartShare * LargeHeight, TableShare * LargeHeight});
    splitter->setStretchFactor(0, ChartShare);
    splitter->setStretchFactor(1, TableShare);
    splitter->setChildrenCollapsible(false);
    return splitter;
}

/// Stands below the sentence that the chart has in its middle.
void PageView::addResetButton()
{
    constexpr int roomForSentence = 80;
    m_resetFilter = new QPushButton(tr("&Reset filter"));
    m_resetFilter->setObjectName(QStringLiteral("resetFilter"));
    m_resetFilter->hide();
    auto *over = new QVBoxLayout(m_chart);
    over->addStretch();
    over->addSpacing(roomForSentence);
    over->addWidget(m_resetFilter, 0, Qt::AlignHCenter);
    over->addStretch();
    connect(m_resetFilter, &QPushButton::clicked, this, &PageView::resetFilterWanted);
}

void PageView::addFitButton()
{
    m_fit = new QPushButton(tr("Show &all time"), m_chart);
    m_fit->setObjectName(QStringLiteral("showAllTime"));
    m_fit->hide();
    connect(m_fit, &QPushButton::clicked, m_chart, &ChartView::zoomToFit);
}

/// Below the sentence that the chart has where the marks would be.
void PageView::offerFit()
{
    const SceneLayout &placed = m_chart->chart().placed();
    const bool isWanted = m_chart->chartScene() && placed.isTimeEmpty();
    m_fit->setVisible(isWanted);
    if (!isWanted)
        return;
    constexpr int roomForSentence = 16;
    const QPoint middle = m_chart->mapFromScene(placed.emptyTimeRect().center());
    m_fit->adjustSize();
    m_fit->move(middle.x() - m_fit->width() / 2, middle.y() + roomForSentence);
}

void PageView::addPicker()
{
    m_picker = new QComboBox;
    m_picker->setObjectName(QStringLiteral("levelPicker"));
    m_picker->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    QLabel *caption = captionLabel(tr("&Metric and unit"), "soft");
    caption->setWordWrap(false);
    caption->setBuddy(m_picker);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Spacing::Large, Spacing::Small, Spacing::Large, 0);
    row->setSpacing(Spacing::Small);
    row->addWidget(caption);
    row->addWidget(m_picker);
    row->addStretch();
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_picker, &QComboBox::currentIndexChanged, this, &PageView::chooseLevel);
    connect(m_state, &ViewState::levelChanged, this, &PageView::followLevel);
    connect(m_state, &ViewState::factsChanged, this, &PageView::offerLevels);
    offerLevels();
}

void PageView::offerLevels()
{
    m_levels = m_state->dataset()
                   ? levelChoices(*m_state->dataset(), m_state->filter(), m_state->lens().currency)
                   : std::vector<LevelChoice>();
    {
        const QSignalBlocker blocker(m_picker);
        m_picker->clear();
        for (const LevelChoice &choice : m_levels)
            m_picker->addItem(
                tr("%1, %2 (%3)")
                    .arg(choice.metricName, asWords(choice.level.unit), QString::number(choice.facts)));
    }
    followLevel();
}

void PageView::chooseLevel(int row)
{
    if (row >= 0)
        m_state->setLevel(m_levels[static_cast<size_t>(row)].level);
}

/// Shows the first level when the chosen one has no facts, but does not choose it:
/// the reader's choice comes back with its facts.
void PageView::followLevel()
{
    const int chosen = placeOf(m_levels, m_state->level());
    const int row = m_levels.empty() ? -1 : std::max(chosen, 0);
    const QSignalBlocker blocker(m_picker);
    m_picker->setCurrentIndex(row);
    m_chart->setLevel(row < 0 ? Level() : m_levels[static_cast<size_t>(row)].level);
}

void PageView::showScene()
{
    const ChartScenePtr scene = m_chart->chartScene();
    m_resetFilter->setVisible(scene && scene->isHiddenByFilter);
    offerFit();
    m_table->setFigures(scene ? FigurePlaces(*scene) : FigurePlaces(), m_chart->placesInTime());
    Q_EMIT factsShown();
}

/// The table follows the visible span when it rests: rows that come and go under a hand
/// that zooms would be noise.
void PageView::followTime()
{
    offerFit();
    if (m_chart->placesInTime() != m_table->factModel().givenPlaces())
        showScene();
    else
        Q_EMIT factsShown(); // of events there may be others in sight
}

int PageView::shownFacts() const
{
    return m_table->factModel().shownFacts();
}

int PageView::allFacts() const
{
    const ChartScenePtr scene = m_chart->chartScene();
    if (!scene)
        return 0;
    return m_state->filter() == Filter()
               ? static_cast<int>(scene->facts.size())
               : static_cast<int>(factsOf(*scene->dataset, {}, scene->request).size());
}

int PageView::shownEvents() const
{
    return static_cast<int>(m_chart->eventsInTime().size());
}

std::vector<int> PageView::exportedFacts() const
{
    std::vector<int> facts = m_table->factModel().facts();
    const std::vector<int> events = m_chart->eventsInTime();
    facts.insert(facts.end(), events.begin(), events.end());
    return facts;
}

bool PageView::reveal(int fact)
{
    const auto has = [&](const Level &level) {
        const std::vector<int> facts =
            factsOf(*m_state->dataset(), m_state->filter(), {page(), level, m_state->lens().currency});
        return std::find(facts.begin(), facts.end(), fact) != facts.end();
    };
    if (!m_picker)
        return has({});
    const int chosen = m_picker->currentIndex();
    if (chosen >= 0 && has(m_levels[static_cast<size_t>(chosen)].level))
        return true;
    const auto found = std::find_if(m_levels.begin(), m_levels.end(),
                                    [&has](const LevelChoice &choice) { return has(choice.level); });
    if (found == m_levels.end())
        return false;
    m_picker->setCurrentIndex(static_cast<int>(found - m_levels.begin()));
    return true;
}

QString PageView::fileName() const
{
    const ChartScenePtr scene = m_chart->chartScene();
    return pageFileName(scene ? scene->request : PageRequest{page(), {}});
}

void PageView::setTheme(Theme theme)
{
    m_chart->setTheme(theme);
}

} // namespace plumbline
