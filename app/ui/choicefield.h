// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include <vector>

namespace plumbline {

/// Picks one row of a table of the dataset by its name, or several separated by "; ". Typing
/// completes with whatever holds the letters; ids and other names lead to the row, too.
class ChoiceField : public QComboBox
{
    Q_OBJECT

public:
    struct Option {
        QString id;
        QString name;
        QStringList otherNames;
    };
    enum class Number { One, Several };

    explicit ChoiceField(Number number = Number::One, QWidget *parent = nullptr);

    /// What is typed stays.
    void setOptions(std::vector<Option> options);
    void setIds(const QStringList &ids);
    void add(const QString &id);
    /// Of all that is understood.
    QStringList ids() const;
    QString id() const { return ids().value(0); }
    /// The first that is not; empty when all is.
    QString unknown() const;
    bool isEmpty() const { return currentText().trimmed().isEmpty(); }

private:
    QStringList typed() const;
    const Option *optionOf(const QString &name) const;
    QString shown(const Option &option) const;

    Number m_number;
    std::vector<Option> m_options;
};

} // namespace plumbline
