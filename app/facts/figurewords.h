// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <array>

namespace plumbline {

/// The words and signs that stand at figures in English and Chinese news.
/// Private to figures.cpp.

struct CurrencyWord {
    QStringView written;
    const char *code; ///< ISO 4217; empty where several countries use the sign
    Qt::CaseSensitivity letterCase;
};

inline constexpr auto CurrencyWords = std::to_array<CurrencyWord>({
    {u"$", "USD", Qt::CaseSensitive},
    {u"＄", "USD", Qt::CaseSensitive},
    {u"US$", "USD", Qt::CaseSensitive},
    {u"U.S.$", "USD", Qt::CaseSensitive},
    {u"HK$", "HKD", Qt::CaseSensitive},
    {u"NT$", "TWD", Qt::CaseSensitive},
    {u"A$", "AUD", Qt::CaseSensitive},
    {u"C$", "CAD", Qt::CaseSensitive},
    {u"S$", "SGD", Qt::CaseSensitive},
    {u"R$", "BRL", Qt::CaseSensitive},
    {u"€", "EUR", Qt::CaseSensitive},
    {u"£", "GBP", Qt::CaseSensitive},
    {u"₩", "KRW", Qt::CaseSensitive},
    {u"₹", "INR", Qt::CaseSensitive},
    {u"¥", "", Qt::CaseSensitive},
    {u"￥", "", Qt::CaseSensitive},
    {u"CN¥", "CNY", Qt::CaseSensitive},
    {u"CNY", "CNY", Qt::CaseSensitive},
    {u"CNH", "CNY", Qt::CaseSensitive},
    {u"RMB", "CNY", Qt::CaseInsensitive},
    {u"USD", "USD", Qt::CaseSensitive},
    {u"EUR", "EUR", Qt::CaseSensitive},
    {u"GBP", "GBP", Qt::CaseSensitive},
    {u"JPY", "JPY", Qt::CaseSensitive},
    {u"HKD", "HKD", Qt::CaseSensitive},
    {u"TWD", "TWD", Qt::CaseSensitive},
    {u"KRW", "KRW", Qt::CaseSensitive},
    {u"INR", "INR", Qt::CaseSensitive},
    {u"SGD", "SGD", Qt::CaseSensitive},
    {u"AUD", "AUD", Qt::CaseSensitive},
    {u"CAD", "CAD", Qt::CaseSensitive},
    {u"CHF", "CHF", Qt::CaseSensitive},
    {u"SEK", "SEK", Qt::CaseSensitive},
    {u"NOK", "NOK", Qt::CaseSensitive},
    {u"DKK", "DKK", Qt::CaseSensitive},
    {u"RUB", "RUB", Qt::CaseSensitive},
    {u"BRL", "BRL", Qt::CaseSensitive},
    {u"ZAR", "ZAR", Qt::CaseSensitive},
    {u"MXN", "MXN", Qt::CaseSensitive},
    {u"yuan", "CNY", Qt::CaseInsensitive},
    {u"Chinese yuan", "CNY", Qt::CaseInsensitive},
    {u"renminbi", "CNY", Qt::CaseInsensitive},
    {u"dollar", "USD", Qt::CaseInsensitive},
    {u"dollars", "USD", Qt::CaseInsensitive},
    {u"US dollars", "USD", Qt::CaseInsensitive},
    {u"U.S. dollars", "USD", Qt::CaseInsensitive},
    {u"Hong Kong dollars", "HKD", Qt::CaseInsensitive},
    {u"Singapore dollars", "SGD", Qt::CaseInsensitive},
    {u"Taiwan dollars", "TWD", Qt::CaseInsensitive},
    {u"Australian dollars", "AUD", Qt::CaseInsensitive},
    {u"Canadian dollars", "CAD", Qt::CaseInsensitive},
    {u"euro", "EUR", Qt::CaseInsensitive},
    {u"euros", "EUR", Qt::CaseInsensitive},
    {u"pounds", "GBP", Qt::CaseInsensitive},
    {u"yen", "JPY", Qt::CaseInsensitive},
    {u"rupees", "INR", Qt::CaseInsensitive},
    {u"元", "CNY", Qt::CaseSensitive},
    {u"元人民币", "CNY", Qt::CaseSensitive},
    {u"人民币", "CNY", Qt::CaseSensitive},
    {u"美元", "USD", Qt::CaseSensitive},
    {u"港元", "HKD", Qt::CaseSensitive},
    {u"港币", "HKD", Qt::CaseSensitive},
    {u"新台币", "TWD", Qt::CaseSensitive},
    {u"欧元", "EUR", Qt::CaseSensitive},
    {u"英镑", "GBP", Qt::CaseSensitive},
    {u"日元", "JPY", Qt::CaseSensitive},
    {u"韩元", "KRW", Qt::CaseSensitive},
});

struct MultiplierWord {
    enum class Joint {
        Any,   ///< "600 million", "600-million", "600million"
        Tight, ///< "600m": only without a space, and only for money
    };
    QStringView written;
    int exponent; ///< of ten
    Joint joint;
};

inline constexpr auto MultiplierWords = std::to_array<MultiplierWord>({
    {u"hundred", 2, MultiplierWord::Joint::Any},    {u"thousand", 3, MultiplierWord::Joint::Any},
    {u"thousands", 3, MultiplierWord::Joint::Any},  {u"lakh", 5, MultiplierWord::Joint::Any},
    {u"million", 6, MultiplierWord::Joint::Any},    {u"millions", 6, MultiplierWord::Joint::Any},
    {u"mn", 6, MultiplierWord::Joint::Any},         {u"mln", 6, MultiplierWord::Joint::Any},
    {u"crore", 7, MultiplierWord::Joint::Any},      {u"billion", 9, MultiplierWord::Joint::Any},
    {u"billions", 9, MultiplierWord::Joint::Any},   {u"bn", 9, MultiplierWord::Joint::Any},
    {u"bln", 9, MultiplierWord::Joint::Any},        {u"trillion", 12, MultiplierWord::Joint::Any},
    {u"trillions", 12, MultiplierWord::Joint::Any}, {u"tn", 12, MultiplierWord::Joint::Any},
    {u"trn", 12, MultiplierWord::Joint::Any},       {u"k", 3, MultiplierWord::Joint::Tight},
    {u"m", 6, MultiplierWord::Joint::Tight},        {u"b", 9, MultiplierWord::Joint::Tight},
    {u"t", 12, MultiplierWord::Joint::Tight},       {u"百", 2, MultiplierWord::Joint::Any},
    {u"千", 3, MultiplierWord::Joint::Any},         {u"万", 4, MultiplierWord::Joint::Any},
    {u"萬", 4, MultiplierWord::Joint::Any},         {u"亿", 8, MultiplierWord::Joint::Any},
    {u"億", 8, MultiplierWord::Joint::Any},
});

struct UnitWord {
    QStringView written;
    const char *code; ///< as Unit::fromCode() takes it
};

inline constexpr auto UnitWords = std::to_array<UnitWord>({
    {u"%", "percent"},
    {u"％", "percent"},
    {u"percent", "percent"},
    {u"per cent", "percent"},
    {u"pct", "percent"},
    {u"percentage point", "percentage_points"},
    {u"percentage points", "percentage_points"},
    {u"pp", "percentage_points"},
    {u"个百分点", "percentage_points"},
    {u"百分点", "percentage_points"},
    {u"fold", "multiple"},
    {u"倍", "multiple"},
});

} // namespace plumbline
