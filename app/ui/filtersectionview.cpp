// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filtersectionview.h"

#include "facts/figuretext.h"
#include "ui/facetlistview.h"
#include "ui/labels.h"
#include "ui/stylesheet.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace plumbline {

namespace {

constexpr int MostRows = 10;
constexpr int MostCompanyRows = 14;
/// From here on a search field helps.
constexpr int ManyValues = 20;

bool isCompanies(const FacetListModel *model)
{
    return model->section() == FilterSection::Companies;
}

} // namespace

FilterSectionView::FilterSectionView(FacetListModel *model, bool isOpen, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::Medium, Spacing::Small, Spacing::Medium, Spacing::Small);
    layout->setSpacing(Spacing::Tight);
    layout->addWidget(makeHeader(isOpen));
    layout->addWidget(makeBody());
    setOpen(isOpen);
    followModel();
    connect(model, &FacetListModel::modelReset, this, &FilterSectionView::followModel);
}

QWidget *FilterSectionView::makeHeader(bool isOpen)
{
    auto *header = new QWidget;
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    m_title = new QToolButton;
    m_title->setProperty("role", QStringLiteral("fold"));
    m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_title->setText(sectionTitle(m_model->section()));
    m_title->setCheckable(true);
    m_title->setChecked(isOpen);
    m_title->setFocusPolicy(Qt::StrongFocus);
    m_summary = captionLabel({}, "softSmall");
    m_summary->setWordWrap(false);
    row->addWidget(m_title);
    row->addStretch();
    row->addWidget(m_summary);
    connect(m_title, &QToolButton::toggled, this, &FilterSectionView::setOpen);
    return header;
}

QPushButton *FilterSectionView::makeLink(const QString &text, const char *name, const QString &spoken)
{
    QPushButton *link = linkButton(text);
    link->setObjectName(QLatin1String(name));
    link->setAccessibleName(spoken.arg(sectionTitle(m_model->section())));
    return link;
}

QWidget *FilterSectionView::makeBody()
{
    m_body = new QWidget;
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::Tight);
    m_search = new QLineEdit;
    m_search->setClearButtonEnabled(true);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search in %1").arg(sectionTitle(m_model->section())));
    QPushButton *all = makeLink(tr("All"), "all", tr("%1: all"));
    QPushButton *none = makeLink(tr("None"), "none", tr("%1: none"));
    QPushButton *reset = makeLink(tr("Reset"), "reset", tr("%1: reset"));
    auto *links = new QHBoxLayout;
    for (QPushButton *link : {all, none, reset})
        links->addWidget(link);
    links->addStretch();
    m_nothing = captionLabel(tr("Nothing has this name."), "softSmall");
    m_list = new FacetListView(m_model, isCompanies(m_model) ? MostCompanyRows : MostRows);
    column->addWidget(m_search);
    column->addLayout(links);
    column->addWidget(m_nothing);
    column->addWidget(m_list);

    connect(m_search, &QLineEdit::textChanged, m_model, &FacetListModel::setSearch);
    connect(m_list, &FacetListView::choiceWanted, this, &FilterSectionView::choiceWanted);
    connect(all, &QPushButton::clicked, this, [this] { Q_EMIT choiceWanted(m_model->withShown(true)); });
    connect(none, &QPushButton::clicked, this, [this] { Q_EMIT choiceWanted(m_model->withShown(false)); });
    connect(reset, &QPushButton::clicked, this, [this] {
        m_search->clear();
        Q_EMIT resetWanted();
    });
    return m_body;
}

QPushButton *FilterSectionView::button(const char *name) const
{
    return findChild<QPushButton *>(QLatin1String(name));
}

void FilterSectionView::setTheme(Theme theme)
{
    m_list->setTheme(theme);
}

void FilterSectionView::setOpen(bool isOpen)
{
    m_title->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
    m_body->setVisible(isOpen);
}

void FilterSectionView::followModel()
{
    const int all = m_model->valueCount();
    const int wanted = m_model->wantedCount();
    m_summary->setText(wanted == all ? countText(all)
                                     : tr("%1 of %2").arg(countText(wanted), countText(all)));
    m_search->setVisible(isCompanies(m_model) || all > ManyValues);
    const bool isEmpty = m_model->rowCount() == 0;
    m_nothing->setVisible(isEmpty && !m_search->text().isEmpty());
    m_list->setVisible(!isEmpty);
}

} // namespace plumbline
