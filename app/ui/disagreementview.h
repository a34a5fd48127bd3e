// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/palette.h"
#include "model/disagreementcolumns.h"
#include "model/passagecollector.h"

#include <QScrollArea>

class QButtonGroup;
class QRadioButton;
class QVBoxLayout;

namespace plumbline {

class OriginCard;
class PassageCard;

/// One disagreement: its statements side by side, each with who said it, when, and the
/// passages; above them why they stand here. Where the amounts of a fact differ, the
/// reader chooses which one charts follow. Passages arrive later.
class DisagreementView : public QScrollArea
{
    Q_OBJECT

public:
    explicit DisagreementView(QWidget *parent = nullptr);

    /// Null: nothing is shown. `preferred` as in Lens.
    void showDisagreement(const DatasetPtr &dataset, const Disagreement *disagreement,
                          const QMap<QString, QString> &preferred);
    void setPreferred(const QMap<QString, QString> &preferred);
    void showPassages(const PassageCollector::Passages &passages, const PassageCollector::Origins &origins);
    void setTheme(Theme theme);

    const std::vector<DisagreementColumn> &columns() const { return m_columns; }
    /// One for "all" and one for each column; empty where there is nothing to choose.
    QList<QRadioButton *> choices() const;
    std::vector<PassageCard *> cards() const { return m_cards; }
    void focusFirst();

Q_SIGNALS:
    /// Empty: charts show all amounts of the fact.
    void followWanted(const plumbline::FactId &fact, const QString &amountCode);
    void attachRequested();
    void readRequested(const QString &article, int paragraph);
    void factActivated(const plumbline::FactId &fact);

private:
    void build();
    void addHead(QVBoxLayout &layout);
    QWidget *column(const DisagreementColumn &column);
    void addSayers(QVBoxLayout &layout, const DisagreementColumn &column) const;
    QRadioButton *choice(const QString &text, const QString &amountCode);
    void addCards();
    void addOrigins(const DisagreementColumn &column, QVBoxLayout &layout);
    void checkChoice();

    DatasetPtr m_dataset;
    Disagreement m_disagreement;
    QMap<QString, QString> m_preferred;
    PassageCollector::Passages m_passages;
    PassageCollector::Origins m_origins;
    Theme m_theme = Theme::Light;
    std::vector<DisagreementColumn> m_columns;
    std::vector<QVBoxLayout *> m_places;     ///< of the cards, by column
    std::vector<PassageCard *> m_cards;      ///< owned by the content
    std::vector<OriginCard *> m_originCards; ///< likewise
    QButtonGroup *m_choices = nullptr;       ///< likewise
};

} // namespace plumbline
