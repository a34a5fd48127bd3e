// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/passagesdialog.h"

#include "model/workspace.h"
#include "text/codepoints.h"
#include "ui/formcolumn.h"
#include "ui/formoptions.h"
#include "ui/labels.h"
#include "ui/stylesheet.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTextCursor>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace plumbline {

namespace {

constexpr QSize FirstSize(720, 560);
constexpr int ListHeight = 120;
constexpr int WordsShare = 320;

} // namespace

PassagesDialog::PassagesDialog(EditHistory *history, Workspace *workspace, const QString &statement,
                               const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_history(history)
    , m_workspace(workspace)
    , m_statement(statement)
    , m_name(name)
    , m_list(new QTreeWidget)
    , m_remove(new QPushButton(tr("&Remove")))
    , m_article(new QComboBox)
    , m_text(new QPlainTextEdit)
    , m_role(new QComboBox)
    , m_add(new QPushButton(tr("&Add the marked words")))
    , m_note(new FieldNote(true))
{
    setObjectName(QStringLiteral("passagesDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    build(name);
    connect(m_article, &QComboBox::currentIndexChanged, this, &PassagesDialog::askForDigest);
    connect(m_text, &QPlainTextEdit::selectionChanged, this, &PassagesDialog::followMarked);
    connect(m_add, &QPushButton::clicked, this, &PassagesDialog::add);
    connect(m_remove, &QPushButton::clicked, this, &PassagesDialog::remove);
    connect(m_list, &QTreeWidget::currentItemChanged, this,
            [this] { m_remove->setEnabled(m_list->currentItem() != nullptr); });
    askForEvidence();
    askForDigest();
}

void PassagesDialog::build(const QString &name)
{
    setWindowTitle(tr("Passages of the statement"));
    resize(FirstSize);
    m_list->setAccessibleName(tr("Passages of the statement"));
    m_list->setRootIsDecorated(false);
    m_list->setHeaderLabels({tr("Words"), tr("Role"), tr("Where")});
    m_list->header()->resizeSection(0, WordsShare);
    m_list->setFixedHeight(ListHeight);
    m_article->setObjectName(QStringLiteral("article"));
    m_article->setAccessibleName(tr("Article"));
    m_article->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const Article &article : m_workspace->state()->wholeDataset()->tables().articles)
        m_article->addItem(article.title, article.id);
    m_text->setObjectName(QStringLiteral("digest"));
    m_text->setAccessibleName(tr("Digest of the article"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_role->setObjectName(QStringLiteral("role"));
    m_role->setAccessibleName(tr("What the passage does for the statement"));
    for (const auto &[role, words] : evidenceRoleOptions())
        m_role->addItem(words, role);
    m_add->setObjectName(QStringLiteral("addPassage"));
    m_add->setAutoDefault(false);
    m_remove->setAutoDefault(false);
    auto *below = new QHBoxLayout;
    below->addWidget(m_role);
    below->addWidget(m_add);
    below->addStretch();
    auto *above = new QHBoxLayout;
    above->addWidget(captionLabel(name, "name"), 1);
    above->addWidget(m_remove);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::Large, Spacing::Large, Spacing::Large, Spacing::Large);
    layout->setSpacing(Spacing::Small);
    layout->addLayout(above);
    layout->addWidget(m_list);
    layout->addWidget(captionLabel(tr("Mark further words in the digest of an article:"), "soft"));
    layout->addWidget(m_article);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_note);
    layout->addLayout(below);
    layout->addWidget(box);
}

void PassagesDialog::askForEvidence()
{
    using Rows = std::vector<EvidenceRow>;
    m_history->editing()->ask<Rows>(
        [statement = m_statement](const DatasetEditor &file) { return evidenceRows(file, statement); },
        [dialog = QPointer(this)](const Result<Rows> &rows) {
            if (dialog && rows)
                dialog->showEvidence(*rows);
            else if (dialog)
                dialog->m_note->complain(rows.error().sentence);
        });
}

void PassagesDialog::showEvidence(const std::vector<EvidenceRow> &rows)
{
    m_evidence = rows;
    m_list->clear();
    for (const EvidenceRow &row : rows) {
        const int role = m_role->findData(row.evidence.text("role"));
        const int article = m_article->findData(row.article);
        m_list->addTopLevelItem(
            new QTreeWidgetItem({row.exact, m_role->itemText(role),
                                 tr("¶ %1 of %2").arg(row.paragraph).arg(m_article->itemText(article))}));
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_remove->setEnabled(!rows.empty());
    // Its passages stand in one article.
    if (!rows.empty())
        m_article->setCurrentIndex(std::max(m_article->findData(rows.front().article), 0));
    followMarked();
}

void PassagesDialog::askForDigest()
{
    m_digest = {};
    m_text->clear();
    followMarked();
    const QString article = m_article->currentData().toString();
    if (article.isEmpty())
        return m_note->tell(tr("The dataset has no articles."));
    m_history->editing()->ask<DigestText>(
        [article](const DatasetEditor &file) { return readDigestText(file, article); },
        [dialog = QPointer(this), article](const Result<DigestText> &digest) {
            if (!dialog || dialog->m_article->currentData().toString() != article)
                return;
            if (!digest)
                return dialog->m_note->complain(digest.error().sentence);
            dialog->m_digest = *digest;
            dialog->m_text->setPlainText(digest->text);
            dialog->followMarked();
        });
}

MarkedWords PassagesDialog::marked() const
{
    const QTextCursor cursor = m_text->textCursor();
    const CodePointSpan span =
        CodePoints(m_digest.text).fromUtf16({cursor.selectionStart(), cursor.selectionEnd()});
    return {m_digest, span,
            evidenceRoleFromCode(m_role->currentData().toString()).value_or(EvidenceRole::States)};
}

void PassagesDialog::followMarked()
{
    const QString problem = m_digest.text.isEmpty() ? QString() : problemOfWords(marked());
    m_add->setEnabled(!m_digest.text.isEmpty() && problem.isEmpty());
    m_note->tell(problem);
}

void PassagesDialog::add()
{
    const auto compose =
        [words = marked(), copies = m_workspace->articles()->copies(), statement = m_statement,
         text = tr("new passage of %1").arg(m_name)](const DatasetEditor &file, const Dataset &) {
            return addEvidence(file, copies, statement, words, text);
        };
    m_history->apply(compose, [dialog = QPointer(this)](const Result<AppliedEdit> &result) {
        if (dialog)
            dialog->finish(result);
    });
}

void PassagesDialog::remove()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0)
        return;
    const auto compose = [evidence = m_evidence[static_cast<size_t>(row)].evidence,
                          text = tr("removal of a passage of %1").arg(m_name)](const DatasetEditor &file,
                                                                               const Dataset &) {
        return removeEvidence(file, evidence, text);
    };
    m_history->apply(compose, [dialog = QPointer(this)](const Result<AppliedEdit> &result) {
        if (dialog)
            dialog->finish(result);
    });
}

void PassagesDialog::finish(const Result<AppliedEdit> &result)
{
    if (result)
        return askForEvidence();
    m_note->complain(result.error().sentence);
}

} // namespace plumbline
