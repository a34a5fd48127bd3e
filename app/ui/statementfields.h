// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/statementdraft.h"
#include "model/typedamount.h"

#include <QComboBox>

class QLineEdit;

namespace plumbline {

class ChoiceField;

/// What is wrong with a field: the column of the dataset it is about, and the sentence.
struct FieldProblem {
    QString column;
    QString sentence;
};

/// The controls of a statement's form, and the statement that stands in them. Owns none of them.
struct StatementFields {
    Statement::Kind kind = Statement::Kind::Observation;
    ChoiceField *companies = nullptr;
    ChoiceField *metric = nullptr;
    ChoiceField *reference = nullptr;
    ChoiceField *event = nullptr;
    QComboBox *segment = nullptr;
    QComboBox *area = nullptr;
    QComboBox *definition = nullptr;
    QComboBox *denominator = nullptr;
    QComboBox *base = nullptr;
    QLineEdit *value = nullptr;
    QComboBox *unit = nullptr;
    QComboBox *bound = nullptr;
    QLineEdit *period = nullptr;
    QLineEdit *reason = nullptr;
    QLineEdit *fiscal = nullptr;
    QComboBox *status = nullptr;
    QLineEdit *sayer = nullptr;
    QLineEdit *said = nullptr;
    QComboBox *role = nullptr;
    QLineEdit *flags = nullptr;
    QString filled;     ///< as the value field was filled
    Amount knownAmount; ///< what that stands for, to the last digit

    void fill(const StatementDraft &draft);
    /// Only what is understood; see problems().
    StatementDraft draft() const;
    TypedAmount amount() const;
    std::vector<FieldProblem> problems(const Dataset &dataset) const;

private:
    void checkEntities(std::vector<FieldProblem> &problems) const;
    void checkPeriods(std::vector<FieldProblem> &problems) const;
};

/// The code of the option that is chosen.
QString codeIn(const QComboBox *field);
/// Chooses the first where there is no such code.
void chooseCode(QComboBox *field, const QString &code);

} // namespace plumbline
