// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articlespage.h"

#include "ui/articletable.h"
#include "ui/labels.h"
#include "ui/readingtext.h"
#include "ui/stylesheet.h"

#include <QAction>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace plumbline {

namespace {

/// With more articles, there is a field to find one of them.
constexpr int FewArticles = 12;
/// The list is at first as high as so many rows; then the text comes first.
constexpr int RowsAtFirst = 6;

QAction *stepAction(const QString &text, const QKeySequence &keys, QObject *parent)
{
    auto *action = new QAction(text, parent);
    action->setShortcut(keys);
    action->setEnabled(false);
    return action;
}

} // namespace

ArticlesPage::ArticlesPage(Workspace *workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_state(workspace->state())
    , m_table(new ArticleTable(workspace->state()))
    , m_find(new QLineEdit)
    , m_reading(new ReadingView(workspace->state()))
    , m_empty(captionLabel(QString(), "soft"))
{
    build();
    addActions();
    connect(m_state, &ViewState::datasetChanged, this, &ArticlesPage::followDataset);
    connect(m_state, &ViewState::knownChanged, this, &ArticlesPage::followDataset);
    connect(m_state, &ViewState::articleChanged, this, &ArticlesPage::followArticle);
    connect(m_state, &ViewState::pageChanged, this, &ArticlesPage::followPage);
    connect(m_state, &ViewState::currentChanged, this, &ArticlesPage::chooseArticleOfCurrent);
    connect(workspace->articles(), &ArticleLibrary::changed, this, &ArticlesPage::followCopies);
    connect(workspace->readings(), &ArticleLoader::readingReady, this, &ArticlesPage::showReading);
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_table->articleModel().setWords(words);
        sayEmpty();
    });
    connect(m_table, &ArticleTable::articleActivated, this,
            [this] { m_reading->text()->setFocus(Qt::OtherFocusReason); });
    sayEmpty();
}

void ArticlesPage::build()
{
    setProperty("role", QStringLiteral("pane"));
    setAttribute(Qt::WA_StyledBackground);
    m_splitter = new QSplitter(Qt::Vertical);
    m_splitter->addWidget(listPart());
    m_splitter->addWidget(readingPart());
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
}

QWidget *ArticlesPage::listPart()
{
    m_find->setPlaceholderText(tr("Find an article by title or publisher"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_find->setClearButtonEnabled(true);
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(Spacing::Large, Spacing::Medium, Spacing::Large, Spacing::Medium);
    layout->setSpacing(Spacing::Small);
    layout->addWidget(m_find);
    layout->addWidget(m_table, 1);
    return part;
}

QWidget *ArticlesPage::readingPart()
{
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setObjectName(QStringLiteral("nothingToRead"));
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_reading);
    return m_stack;
}

void ArticlesPage::addActions()
{
    m_next = stepAction(tr("&Next figure"), QKeySequence(Qt::ALT | Qt::Key_Down), this);
    m_previous = stepAction(tr("&Previous figure"), QKeySequence(Qt::ALT | Qt::Key_Up), this);
    connect(m_next, &QAction::triggered, m_reading, &ReadingView::next);
    connect(m_previous, &QAction::triggered, m_reading, &ReadingView::previous);
    connect(m_reading, &ReadingView::readingShown, this, &ArticlesPage::followPage);
}

void ArticlesPage::followDataset()
{
    m_isStale = true;
    m_reading->showReading(nullptr);
    m_stack->setCurrentWidget(m_empty);
    if (isVisible())
        followPage();
}

/// The list is made when it is looked at: a dataset may have a million statements.
void ArticlesPage::followPage()
{
    const bool isHere = m_state->page() == Page::Articles;
    for (QAction *action : readingActions())
        action->setEnabled(isHere && m_reading->reading() && m_reading->figureCount() > 0);
    if (!isHere || !m_isStale)
        return;
    m_isStale = false;
    ArticleListModel &model = m_table->articleModel();
    model.setCopies(m_workspace->articles()->copies());
    model.setDataset(m_state->dataset());
    m_find->setVisible(model.articleCount() > FewArticles);
    const int margins = 2 * Spacing::Medium +
                        (m_find->isHidden() ? 0 : m_find->sizeHint().height() + Spacing::Small);
    const int listHeight = m_table->heightOfRows(RowsAtFirst) + margins;
    m_splitter->setSizes({listHeight, std::max(listHeight, height() - listHeight)});
    sayEmpty();
}

void ArticlesPage::followCopies()
{
    m_table->articleModel().setCopies(m_workspace->articles()->copies());
}

void ArticlesPage::followArticle()
{
    if (m_state->article().isEmpty()) {
        m_reading->showReading(nullptr);
        m_stack->setCurrentWidget(m_empty);
    }
    followPage();
}

void ArticlesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    followPage();
    chooseArticleOfCurrent();
}

/// Who comes from a mark wants to read where it stands.
void ArticlesPage::chooseArticleOfCurrent()
{
    const DatasetPtr &dataset = m_state->dataset();
    const int fact = dataset ? dataset->indexOf(m_state->current()) : -1;
    if (fact < 0 || !m_state->article().isEmpty() || !isVisible())
        return;
    for (const Statement &statement : dataset->fact(fact).statements()) {
        for (const Evidence &piece : dataset->evidence(fact, statement))
            return m_state->setArticle(dataset->article(piece.article).id);
    }
}

void ArticlesPage::read(const QString &article, int paragraph)
{
    m_pending = paragraph;
    View view = m_state->view();
    view.page = Page::Articles;
    view.article = article;
    m_state->setView(view);
    goToPending();
}

void ArticlesPage::goToPending()
{
    const ArticleReadingPtr &reading = m_reading->reading();
    if (m_pending == 0 || !reading || reading->article.id != m_state->article())
        return;
    m_reading->revealParagraph(m_pending);
    m_reading->text()->setFocus(Qt::OtherFocusReason);
    m_pending = 0;
}

void ArticlesPage::showReading(const ArticleReadingPtr &reading)
{
    if (reading->article.id != m_state->article())
        return;
    m_reading->showReading(reading);
    m_stack->setCurrentWidget(m_reading);
    goToPending();
}

void ArticlesPage::sayEmpty()
{
    const bool hasTables = m_state->dataset() && !m_state->dataset()->tables().sources.empty();
    if (m_table->articleModel().articleCount() == 0 && hasTables)
        m_empty->setText(
            tr("This page is for reading the articles that figures come from.\nAll figures of this "
               "dataset come from imported tables: choose one, and its row is shown on the right."));
    else if (m_table->articleModel().articleCount() == 0)
        m_empty->setText(tr("This dataset names no articles."));
    else if (m_table->articleModel().rowCount() == 0)
        m_empty->setText(tr("No article has these words. Clear the field above to see all."));
    else
        m_empty->setText(tr("Choose an article above to read it, with every known figure marked.\n"
                            "Without a copy of yours attached, you read its digest."));
}

void ArticlesPage::setTheme(Theme theme)
{
    m_reading->setTheme(theme);
}

} // namespace plumbline
