// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/palette.h"
#include "model/companylistmodel.h"
#include "model/facetcounter.h"
#include "model/focuschoice.h"

#include <QWidget>

#include <array>
#include <memory>

class QLabel;
class QPushButton;

namespace plumbline {

class FilterSectionView;

/// Which facts are shown and which companies have a colour, on every page. Counts
/// are those of the page on screen.
class FilterPane : public QWidget
{
    Q_OBJECT

public:
    explicit FilterPane(QWidget *parent = nullptr);

    /// Both must outlive the pane. Called once.
    void setUp(ViewState *state, FacetCounter *counter);

    FilterSectionView *section(FilterSection section) const;
    /// "12 of 89 facts"
    QString total() const;
    QPushButton *resetButton() const { return m_reset; }
    QSize sizeHint() const override;

public Q_SLOTS:
    void setTheme(plumbline::Theme theme);
    /// Everything shown, colours chosen by the program.
    void resetAll();
    void toggleFocus(const QString &company);

Q_SIGNALS:
    /// A company lost its colour to another; for people.
    void noted(const QString &text);

private:
    void addHeader();
    void addSections();
    void addSection(FilterSection section, QLayout *column);
    void setChoice(FilterSection section, const Choice &choice);
    void resetSection(FilterSection section);
    void bringIntoFocus(const QString &company, int place);
    void takeOutOfFocus(const QString &company);
    QStringList focusIds() const;
    QString nameOf(const QString &company) const;
    void followFacets();
    void followFilter();

    ViewState *m_state = nullptr;
    FacetCounter *m_counter = nullptr;
    FocusChoice m_focusChoice;
    std::array<FacetListModel *, FilterSections.size()> m_models = {}; ///< owned by the pane
    std::array<FilterSectionView *, FilterSections.size()> m_sections = {};
    CompanyListModel *m_companies = nullptr; ///< the first of the models
    QLabel *m_total = nullptr;
    QPushButton *m_reset = nullptr;
};

} // namespace plumbline
