// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/palette.h"
#include "model/citation.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace plumbline {

class PassageText;

/// A paragraph that supports the fact: its article, its words with the phrase
/// marked, and whose words they are. Its phrases lead to their facts. Starts with the publisher's when there
/// is a copy; the digest is one click away.
class PassageCard : public QFrame
{
    Q_OBJECT

public:
    using Origin = PassageOrigin;

    /// `withFigures` names the figures that the passage states: where the
    /// statements of a fact differ.
    PassageCard(const ShownPassage &passage, const Palette &colours, bool withFigures,
                QWidget *parent = nullptr);

    const ShownPassage &passage() const { return m_passage; }
    Origin origin() const { return m_origin; }
    PassageText *text() const { return m_text; }
    /// The words on show with their reference.
    QString citation() const { return plumbline::citation(m_passage, m_origin); }

public Q_SLOTS:
    void showOrigin(plumbline::PassageCard::Origin origin);

Q_SIGNALS:
    void attachRequested();
    /// The reader wants the whole article, at this place.
    void readRequested(const QString &article, int paragraph);
    /// The reader wants to write beside the passage.
    void noteRequested(const QString &article, const QString &quote);

protected:
    /// Copies the passage with its citation, or what is selected in it.
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void addHead(bool withFigures);
    void addFoot();
    QString quote() const;

    ShownPassage m_passage;
    const Palette &m_colours;
    Origin m_origin = Origin::Digest;
    PassageText *m_text;
    QLabel *m_originLabel;
    QPushButton *m_other;
};

} // namespace plumbline
