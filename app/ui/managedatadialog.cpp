// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/managedatadialog.h"

#include "facts/figuretext.h"
#include "model/factwords.h"
#include "ui/entitydialogs.h"
#include "ui/eventdialog.h"
#include "ui/formcolumn.h"
#include "ui/formoptions.h"
#include "ui/stylesheet.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace plumbline {

namespace {

constexpr QSize FirstSize(680, 460);
constexpr int NameShare = 230;
constexpr int KindShare = 130;

/// The first column has the name, and its id for us.
void setRows(QTreeWidget *list, const std::vector<std::pair<QString, QStringList>> &rows)
{
    const QString chosen = list->currentItem() ? list->currentItem()->data(0, Qt::UserRole).toString()
                                               : QString();
    list->clear();
    QList<QTreeWidgetItem *> items;
    for (const auto &[id, texts] : rows) {
        items << new QTreeWidgetItem(texts);
        items.back()->setData(0, Qt::UserRole, id);
    }
    list->addTopLevelItems(items); // the list owns them
    list->sortByColumn(0, Qt::AscendingOrder);
    for (QTreeWidgetItem *item : std::as_const(items)) {
        if (item->data(0, Qt::UserRole).toString() == chosen)
            list->setCurrentItem(item);
    }
    if (!list->currentItem())
        list->setCurrentItem(list->topLevelItem(0));
}

QString nameIn(const std::vector<CodeOption> &options, const QString &code)
{
    for (const auto &[known, name] : options) {
        if (known == code)
            return name;
    }
    return code;
}

} // namespace

ManageDataDialog::ManageDataDialog(EditHistory *history, ViewState *state, QWidget *parent)
    : QDialog(parent)
    , m_history(history)
    , m_state(state)
    , m_tabs(new QTabWidget)
    , m_search(new QLineEdit)
    , m_problem(new FieldNote(false))
    , m_new(new QPushButton(tr("&New…")))
    , m_correct(new QPushButton(tr("C&orrect…")))
    , m_remove(new QPushButton(tr("&Remove…")))
{
    setObjectName(QStringLiteral("manageDataDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(m_tabs, &QTabWidget::currentChanged, this, &ManageDataDialog::follow);
    connect(m_search, &QLineEdit::textChanged, this, &ManageDataDialog::search);
    connect(m_new, &QPushButton::clicked, this, &ManageDataDialog::add);
    connect(m_correct, &QPushButton::clicked, this, &ManageDataDialog::correct);
    connect(m_remove, &QPushButton::clicked, this, &ManageDataDialog::remove);
    connect(state, &ViewState::datasetChanged, this, &ManageDataDialog::fill);
    fill();
}

void ManageDataDialog::build()
{
    setWindowTitle(tr("Companies, metrics and events"));
    resize(FirstSize);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_tabs->setDocumentMode(true);
    addTab(tr("Companies"), {tr("Name"), tr("Kind"), tr("Belongs to"), tr("Other names")});
    addTab(tr("Metrics"), {tr("Name"), tr("Counted in"), tr("Meaning")});
    addTab(tr("Events"), {tr("Title"), tr("Kind"), tr("Parties")});
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(Spacing::Small);
    for (QPushButton *button : {m_new, m_correct, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    m_correct->setDefault(true); // Enter in a list
    auto *left = new QVBoxLayout;
    left->addWidget(m_search);
    left->addWidget(m_tabs, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(Spacing::Medium);
    middle->addLayout(left, 1);
    middle->addLayout(buttons);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::Large, Spacing::Large, Spacing::Large, Spacing::Large);
    layout->setSpacing(Spacing::Medium);
    layout->addLayout(middle, 1);
    layout->addWidget(m_problem);
    layout->addWidget(box);
}

QTreeWidget *ManageDataDialog::addTab(const QString &title, const QStringList &columns)
{
    auto *list = new QTreeWidget;
    list->setAccessibleName(title);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setHeaderLabels(columns);
    list->header()->resizeSection(0, NameShare);
    list->header()->resizeSection(1, KindShare);
    connect(list, &QTreeWidget::currentItemChanged, this, &ManageDataDialog::follow);
    connect(list, &QTreeWidget::itemDoubleClicked, this, &ManageDataDialog::correct);
    m_tabs->addTab(list, title);
    return list;
}

void ManageDataDialog::fill()
{
    const Dataset &dataset = *m_state->wholeDataset();
    std::vector<std::pair<QString, QStringList>> rows;
    for (const Entity &entity : dataset.tables().entities) {
        const QString parent = entity.parent == EntityIndex::None ? QString()
                                                                  : dataset.entity(entity.parent).name;
        rows.push_back({entity.id,
                        {entity.name, nameIn(entityKindOptions(), code(entity.kind)), parent,
                         entity.otherNames.join(QStringLiteral("; "))}});
    }
    setRows(static_cast<QTreeWidget *>(m_tabs->widget(0)), rows);
    rows.clear();
    for (const Metric &metric : dataset.tables().metrics)
        rows.push_back({metric.id, {metric.name, nameIn(unitKindOptions(), metric.unitKind), metric.note}});
    setRows(static_cast<QTreeWidget *>(m_tabs->widget(1)), rows);
    rows.clear();
    for (const Event &event : dataset.tables().events) {
        QStringList parties;
        for (const Event::Party &party : event.parties)
            parties << dataset.entity(party.entity).name;
        rows.push_back(
            {event.id, {event.title, eventKindWords(event.kind), parties.join(QStringLiteral("; "))}});
    }
    setRows(static_cast<QTreeWidget *>(m_tabs->widget(2)), rows);
    search(m_search->text());
    follow();
}

void ManageDataDialog::search(const QString &text)
{
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        auto *rows = static_cast<QTreeWidget *>(m_tabs->widget(tab));
        for (int row = 0; row < rows->topLevelItemCount(); ++row) {
            QTreeWidgetItem *item = rows->topLevelItem(row);
            bool isFound = false;
            for (int column = 0; column < rows->columnCount(); ++column)
                isFound = isFound || item->text(column).contains(text.trimmed(), Qt::CaseInsensitive);
            item->setHidden(!isFound);
        }
    }
}

void ManageDataDialog::follow()
{
    m_problem->tell({});
    m_correct->setEnabled(!chosenId().isEmpty());
    m_remove->setEnabled(!chosenId().isEmpty());
}

Holder ManageDataDialog::shown() const
{
    return static_cast<Holder>(m_tabs->currentIndex());
}

QTreeWidget *ManageDataDialog::list() const
{
    return static_cast<QTreeWidget *>(m_tabs->currentWidget());
}

QString ManageDataDialog::chosenId() const
{
    const QTreeWidgetItem *item = list() ? list()->currentItem() : nullptr;
    return item ? item->data(0, Qt::UserRole).toString() : QString();
}

QString ManageDataDialog::chosenName() const
{
    return list()->currentItem() ? list()->currentItem()->text(0) : QString();
}

void ManageDataDialog::openForm(const QString &id)
{
    EditDialog *dialog = nullptr;
    switch (shown()) {
    case Holder::Company:
        dialog = new CompanyDialog(m_history, m_state, id, this);
        break;
    case Holder::Metric:
        dialog = new MetricDialog(m_history, m_state, id, this);
        break;
    case Holder::Event:
        dialog = new EventDialog(m_history, m_state, id, this);
        break;
    }
    dialog->open();
}

void ManageDataDialog::add()
{
    openForm(QString());
}

void ManageDataDialog::correct()
{
    if (!chosenId().isEmpty())
        openForm(chosenId());
}

void ManageDataDialog::remove()
{
    const Holder holder = shown();
    const QString id = chosenId();
    m_history->editing()->ask<HolderUse>(
        [holder, id](const DatasetEditor &file) { return useOf(file, holder, id); },
        [dialog = QPointer(this), holder, id, name = chosenName()](const Result<HolderUse> &use) {
            if (!dialog)
                return;
            if (!use)
                return dialog->m_problem->complain(use.error().sentence);
            dialog->removeIfWanted(holder, id, name, *use);
        });
}

void ManageDataDialog::removeIfWanted(Holder holder, const QString &id, const QString &name,
                                      const HolderUse &use)
{
    if (!use.isFree()) {
        const QString count = counted(use.statements.size(), tr("%1 statement"), tr("%1 statements"));
        QMessageBox question(QMessageBox::Question, windowTitle(),
                             tr("%1 is part of %2. Remove it with all of them?").arg(name, count),
                             QMessageBox::Cancel, this);
        question.setTextFormat(Qt::PlainText);
        question.setObjectName(QStringLiteral("removalQuestion"));
        question.setInformativeText(tr("Edit > Undo brings all of it back."));
        const QPushButton *all = question.addButton(tr("&Remove all"), QMessageBox::DestructiveRole);
        question.setDefaultButton(QMessageBox::Cancel);
        question.exec();
        if (question.clickedButton() != all)
            return;
    }
    m_history->apply(
        [holder, id, text = tr("removal of %1").arg(name)](const DatasetEditor &file, const Dataset &) {
            return removeHolder(file, holder, id, text);
        },
        [dialog = QPointer(this)](const Result<AppliedEdit> &result) {
            if (dialog && !result)
                dialog->m_problem->complain(result.error().sentence);
        });
}

} // namespace plumbline
