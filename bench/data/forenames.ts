// Forenames as they are met in a northern English county, commonest first within each community. Invented people
// are made of them; nobody in particular is meant.

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

export const girls = words(`
  Olivia Amelia Isla Ava Emily Ella Grace Mia Sophie Poppy Evie Lily Jessica Charlotte Freya Daisy Ellie-Mae
  Chloe Lucy Megan Holly Molly Amber Erin Caitlin Abigail Lola Scarlett Maisie Ruby Millie Layla Rosie Summer
  Esme Florence Matilda Harper Ivy Willow Elsie Sienna Phoebe Imogen Georgia Eleanor Hannah Rebecca Bethany
  Lauren Jade Kayleigh Courtney Shannon Paige Leah Kelsey Demi-Leigh Lexi-Mae Gracie-Mae Lacey Kacey Tilly
  Sarah Emma Claire Lisa Michelle Nicola Joanne Karen Tracey Donna Julie Susan Deborah Amanda Kelly Stacey
  Gemma Kirsty Natalie Samantha Rachel Louise Victoria Katie Zoe Danielle Leanne Hayley Cheryl Jodie Carly
  Margaret Patricia Christine Linda Barbara Jean Maureen Sheila Dorothy Brenda Irene Doreen Pauline Janet
  Aisha Fatima Zainab Maryam Khadija Ayesha Amina Hafsa Sumaya Iqra Saima Nadia Shazia Samina Rukhsana Nasreen
  Farzana Rubina Tahira Uzma Sadia Hina Bushra Noor Alisha Inaya Anaya Safa Ruqayyah Halima Yasmin Laiba Eshal
  Priya Anjali Kavita Meera Pooja Sunita Nisha Rekha Hetal Bhavna Jaspreet Harpreet Simran
  Zuzanna Julia Maja Hanna Lena Alicja Oliwia Wiktoria Natalia Aleksandra Agnieszka Katarzyna Małgorzata
  Magdalena Joanna Ewa Anna Iwona Beata Kinga Gabija Austėja Ieva Andreea Ioana Elena Ștefania
  Cerys Seren Ffion Carys Nia Megan-Rhian Siân Angharad Niamh Siobhán Aoife Róisín Ciara Orla Caoimhe
  Temitope Chidinma Ngozi Adaeze Folake Blessing Abena Akosua Efua Tendai Rumbidzai Nomsa Makeda Selam
  Rania Leila Mariam Hala Sawsan Asma Rasha Dunya Mei Xin Ling Hui Thảo Linh Thuy Nour Shirin Parisa Zahra
`)

export const boys = words(`
  Oliver Jack Harry George Noah Charlie Jacob Alfie Freddie Oscar Leo Logan Archie Theo Thomas James Joshua
  Henry William Max Lucas Ethan Arthur Mason Isaac Harrison Teddy Finley Daniel Riley Edward Joseph Alexander
  Adam Reggie Samuel Jaxon Sebastian Elijah Harley Toby Arlo Dylan Jude Benjamin Rory Tommy Jake Luca Louie
  Hugo Carter Jenson Reuben Frankie Ollie Zachary Bobby Ronnie Albie Blake Kai Tyler Callum Connor Liam Kieran
  Jordan Ryan Nathan Bradley Lewis Luke Matthew Kyle Curtis Declan Brandon Reece Corey Jayden-Lee Tyler-James
  David Paul Andrew Mark Michael Stephen Ian Gary Robert Richard Peter John Anthony Christopher Darren Lee
  Craig Jason Wayne Dean Carl Neil Simon Stuart Kevin Graham Alan Barry Keith Colin Derek Trevor Roy Brian
  Muhammad Mohammed Ibrahim Yusuf Hamza Ali Ahmed Omar Abdullah Zain Hassan Hussain Bilal Usman Imran Asif
  Tariq Nadeem Shahid Khalid Arshad Zahid Faisal Kamran Waqas Adnan Junaid Haroon Ismail Musa Idris Zakariya
  Yahya Rayyan Ayaan Eesa Mustafa Amir Rohan Arjun Vikram Sanjay Rajesh Nilesh Harjit Gurpreet Kuldip
  Jakub Szymon Filip Jan Antoni Aleksander Wojciech Mateusz Kacper Bartosz Piotr Krzysztof Tomasz Paweł Marcin
  Grzegorz Łukasz Michał Zbigniew Stanisław Matas Dominykas Jonas Andrei Ștefan Ionuț Mihai Cristian Florin
  Rhys Owain Dafydd Iestyn Gethin Llŷr Macsen Gareth Emyr Seán Oisín Cillian Eoin Darragh Tadhg Pádraig
  Oluwaseun Chukwuemeka Emeka Tunde Babajide Kwame Kofi Kwabena Yaw Tendai Tafadzwa Sipho Dawit Yonas Biniam
  Karim Samir Walid Mahmoud Rami Bassam Ziad Anwar Hung Minh Wei Jun Ming Reza Dariush Farhad Karwan Rebin
`)
