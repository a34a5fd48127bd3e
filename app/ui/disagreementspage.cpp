// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disagreementspage.h"

#include "ui/disagreementtable.h"
#include "ui/emptypart.h"
#include "ui/labels.h"
#include "ui/stylesheet.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace plumbline {

namespace {

/// How the height is divided at first: the statements come first.
constexpr int ListShare = 30;
constexpr int StatementsShare = 70;
constexpr int LargeHeight = 100;

} // namespace

DisagreementsPage::DisagreementsPage(Workspace *workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_state(workspace->state())
    , m_table(new DisagreementTable(workspace->state()))
    , m_view(new DisagreementView)
    , m_nothing(captionLabel(QString(), "soft"))
    , m_reset(new QPushButton(tr("&Reset filter")))
    , m_choose(captionLabel(tr("Choose a disagreement above to see its statements side by side."), "soft"))
{
    build();
    connectWorkspace();
    connect(m_table, &DisagreementTable::chosenChanged, this, &DisagreementsPage::showChosen);
    connect(m_table, &DisagreementTable::rowActivated, m_view, &DisagreementView::focusFirst);
    connect(m_view, &DisagreementView::followWanted, this, &DisagreementsPage::follow);
    connect(m_view, &DisagreementView::factActivated, m_state, &ViewState::setCurrent);
    connect(m_view, &DisagreementView::attachRequested, this, &DisagreementsPage::attachRequested);
    connect(m_view, &DisagreementView::readRequested, this, &DisagreementsPage::readRequested);
    connect(m_reset, &QPushButton::clicked, this, &DisagreementsPage::resetFilterWanted);
    sayEmpty();
}

void DisagreementsPage::build()
{
    setProperty("role", QStringLiteral("pane"));
    setAttribute(Qt::WA_StyledBackground);
    m_nothing->setObjectName(QStringLiteral("noDisagreement"));
    auto *list = new QWidget;
    auto *margins = new QVBoxLayout(list);
    margins->setContentsMargins(Spacing::Large, Spacing::Medium, Spacing::Large, Spacing::Medium);
    margins->addWidget(m_table);
    m_choose->setAlignment(Qt::AlignCenter);
    m_below = new QStackedWidget;
    m_below->addWidget(m_choose);
    m_below->addWidget(m_view);
    m_splitter = new QSplitter(Qt::Vertical);
    m_splitter->setObjectName(QStringLiteral("divided-disagreements"));
    m_splitter->addWidget(list);
    m_splitter->addWidget(m_below);
    m_splitter->setSizes({ListShare * LargeHeight, StatementsShare * LargeHeight});
    m_splitter->setStretchFactor(0, ListShare);
    m_splitter->setStretchFactor(1, StatementsShare);
    m_splitter->setChildrenCollapsible(false);
    m_whole = new QStackedWidget;
    m_whole->addWidget(emptyPart(m_nothing, m_reset));
    m_whole->addWidget(m_splitter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_whole);
}

void DisagreementsPage::connectWorkspace()
{
    connect(m_state, &ViewState::datasetChanged, this, &DisagreementsPage::forget);
    connect(m_state, &ViewState::knownChanged, this, &DisagreementsPage::forget);
    connect(m_workspace->articles(), &ArticleLibrary::changed, this, [this] {
        m_passages.setCopies(m_workspace->articles()->copies());
        if (isVisible())
            showChosen();
    });
    connect(m_state, &ViewState::factsChanged, this, &DisagreementsPage::followFacts);
    connect(&m_passages, &PassageCollector::collected, m_view,
            [this](const PassageCollector::Passages &passages) {
                m_view->showPassages(passages, m_passages.origins());
            });
    connect(&m_passages, &PassageCollector::failed, m_workspace, &Workspace::failed);
}

/// The list is made anew, and the file opened, when they are looked at: with the facts
/// that change now, at the latest when the page is shown.
void DisagreementsPage::forget()
{
    m_isStale = true;
    m_table->disagreementModel().setDataset(nullptr);
}

void DisagreementsPage::followFacts()
{
    if (!isVisible())
        return;
    if (std::exchange(m_isStale, false))
        m_passages.setSource(m_workspace->session()->path(), m_state->dataset());
    DisagreementModel &model = m_table->disagreementModel();
    model.setPreferred(m_state->lens().preferred);
    model.setFilter(m_state->filter());
    model.setDataset(m_state->dataset());
    m_view->setPreferred(m_state->lens().preferred);
    sayEmpty();
}

void DisagreementsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    followFacts();
    m_table->followCurrent();
}

void DisagreementsPage::showChosen()
{
    const Disagreement *disagreement = m_table->chosen();
    m_below->setCurrentWidget(disagreement ? static_cast<QWidget *>(m_view) : m_choose);
    m_view->showDisagreement(m_state->dataset(), disagreement, m_state->lens().preferred);
    std::vector<FactId> facts;
    if (disagreement) {
        for (const int fact : disagreement->facts)
            facts.push_back(m_state->dataset()->fact(fact).id());
    }
    m_passages.request(facts);
}

void DisagreementsPage::follow(const FactId &fact, const QString &amountCode)
{
    Lens lens = m_state->lens();
    if (amountCode.isEmpty())
        lens.preferred.remove(fact.text());
    else
        lens.preferred.insert(fact.text(), amountCode);
    m_state->setLens(lens);
}

QString DisagreementsPage::emptyText() const
{
    DisagreementModel &model = m_table->disagreementModel();
    if (model.rowCount() > 0)
        return {};
    return model.allCount() == 0 ? tr("No statements of this dataset disagree.")
                                 : tr("The filter hides all disagreements of this dataset.");
}

void DisagreementsPage::sayEmpty()
{
    const QString text = emptyText();
    m_nothing->setText(text);
    m_reset->setVisible(m_table->disagreementModel().allCount() > 0);
    m_whole->setCurrentIndex(text.isEmpty() ? 1 : 0);
}

void DisagreementsPage::setTheme(Theme theme)
{
    m_view->setTheme(theme);
}

} // namespace plumbline
